using SisterCity.Model;
using SisterCity.Values;

internal static class DoesNotCompile
{
    // snippet: does-not-compile
    // 76 is Occitanie as a region and Seine-Maritime as a department: the types are different, so this does not compile (CS0019).
    public static bool AreTheSame(InseeRegionCode region, InseeDepartmentCode department) => region == department;

    // Neither does a code in the place of another (CS0029).
    public static AuthorityCodes Codes(Siren siren) => new() { InseeCommune = siren };

    // Nor an agreement without a kind (CS9035).
    public static Agreement Agreement(AgreementId id) => new() { Id = id };
    // end
}
