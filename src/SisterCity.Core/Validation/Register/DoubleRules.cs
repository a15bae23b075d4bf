using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>What several records of a register share, though each should have its own.</summary>
internal static class DoubleRules
{
    private const int FewestOnOnePoint = 5;

    /// <summary>SC5001. Two records of a list have one identifier.</summary>
    [Rule("SC5001")]
    public static void IdIsRepeated(Register register, CheckContext context, FindingSink found)
    {
        Look(register.Authorities, record => record.Id.Text, "authorities");
        Look(register.Partnerships, record => record.Id.Text, "partnerships");
        Look(register.Agreements, record => record.Id.Text, "agreements");
        Look(register.Projects, record => record.Id.Text, "projects");
        Look(register.Crises, record => record.Id.Text, "crises");
        Look(register.Sources, record => record.Id.Text, "sources");

        void Look<TRecord>(ValueList<TRecord> records, Func<TRecord, string> idOf, string list)
        {
            var seen = new HashSet<string>(records.Count, StringComparer.Ordinal);
            for (var i = 0; i < records.Count; i++)
            {
                var id = idOf(records[i]);
                if (!seen.Add(id))
                    found.Add(Rules.IdIsRepeated, $"{list}/{i}/id", id);
            }
        }
    }

    /// <summary>SC5003. Two authorities have one code at the same time. A code may pass on to a successor.</summary>
    [Rule("SC5003")]
    public static void CodeIsOnTwoAuthorities(Register register, CheckContext context, FindingSink found)
    {
        var shared = Namesakes<AuthorityKey>.Shared(register.Authorities.Select(KeysOf));
        if (shared.Count == 0)
            return;
        var (carriers, numbers) = (new Namesakes<AuthorityKey>(), NumbersOf(register));
        for (var i = 0; i < register.Authorities.Count; i++)
        {
            var authority = register.Authorities[i];
            for (var j = 0; j < authority.Codes.Count; j++)
            {
                foreach (var code in AuthorityKey.Of(authority.Codes[j]).Where(shared.Contains))
                    carriers.Add(code, numbers[authority.Id], $"authorities/{i}/codes/{j}/{code.Scheme}", authority.Codes[j].Validity, authority.Existence);
            }
        }

        foreach (var (code, at, certainty, other) in carriers.Surest())
            found.Add(Rules.CodeIsOnTwoAuthorities, certainty, at, code.Code, context.NameOf(numbers.GetAt(other).Key));

        static IEnumerable<AuthorityKey> KeysOf(LocalAuthority authority) => authority.Codes.SelectMany(AuthorityKey.Of).Where(static key => key.IsOfAType);
    }

    /// <summary>SC5008. Two authorities of a country have one name at the same time, and nothing tells them apart.</summary>
    /// <remarks>Córdoba in Spain and Córdoba in Argentina are told apart by their countries.</remarks>
    [Rule("SC5008")]
    public static void HomonymsAreNotTold(Register register, CheckContext context, FindingSink found)
    {
        var shared = Namesakes<(CountryCode Country, string Name)>.Shared(register.Authorities.Select(NamesOf));
        if (shared.Count == 0)
            return;
        var (bearers, numbers) = (new Namesakes<(CountryCode Country, string Name)>(), NumbersOf(register));
        for (var i = 0; i < register.Authorities.Count; i++)
        {
            var authority = register.Authorities[i];
            foreach (var name in NamesOf(authority).Where(shared.Contains).Distinct())
                bearers.Add(name, numbers[authority.Id], $"authorities/{i}/names", IsTold(authority), authority.Existence);
        }

        foreach (var (name, at, certainty, other) in bearers.Surest())
            found.Add(Rules.HomonymsAreNotTold, certainty, at, name.Name, numbers.GetAt(other).Key.Text);

        static IEnumerable<(CountryCode Country, string Name)> NamesOf(LocalAuthority authority) =>
            authority.Names.SelectMany(static name => name.Text).Select(text => (authority.Country, text.Value));

        static bool IsTold(LocalAuthority authority) => !authority.Codes.IsEmpty || authority.Disambiguation is not null;
    }

    /// <summary>SC5007. Five authorities or more lie on one point.</summary>
    [Rule("SC5007")]
    public static void ManyAuthoritiesOnOnePoint(Register register, CheckContext context, FindingSink found)
    {
        var places = register.Authorities
            .Select((authority, index) => (authority.Location, Index: index))
            .Where(place => place.Location is not null)
            .GroupBy(place => place.Location!.Value)
            .Where(group => group.Count() >= FewestOnOnePoint);
        foreach (var group in places)
            found.Add(Rules.ManyAuthoritiesOnOnePoint, $"authorities/{group.First().Index}/location", Countries.Write(group.Key), group.Count());
    }

    private static OrderedDictionary<AuthorityId, int> NumbersOf(Register register)
    {
        var numbers = new OrderedDictionary<AuthorityId, int>(register.Authorities.Count);
        foreach (var authority in register.Authorities)
            numbers.TryAdd(authority.Id, numbers.Count);
        return numbers;
    }
}
