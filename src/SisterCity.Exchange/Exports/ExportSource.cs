using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Exchange.Exports;

/// <summary>A register as exports ask it. Of records that share an identifier, the first counts.</summary>
internal sealed class ExportSource(Register register)
{
    public Register Register { get; } = register;

    public CountedAmounts Amounts { get; } = CountedAmounts.Of(register);

    public Dictionary<AuthorityId, LocalAuthority> Authorities { get; } = ById(register.Authorities, static one => one.Id);

    public Dictionary<AgreementId, Agreement> Agreements { get; } = ById(register.Agreements, static one => one.Id);

    public Dictionary<ProjectId, int> Projects { get; } = ById([.. Enumerable.Range(0, register.Projects.Count)], place => register.Projects[place].Id);

    /// <summary>The first year in which a project has a promise or a payment that counts.</summary>
    public Dictionary<ProjectId, int> FirstYears => field ??= Amounts.Counted.Where(static one => one.Year is not null && IsMoney(one.Amount.Kind))
        .GroupBy(static one => one.Project.Id).ToDictionary(static group => group.Key, static group => group.Min(static one => one.Year!.Value));

    /// <summary>Whether it is a promise or a payment: what reports of aid tell.</summary>
    public static bool IsMoney(AmountKind kind) => kind == AmountKind.Commitment || kind == AmountKind.Disbursement;

    public ProjectAmount Find(UncountedAmount amount) => Register.Projects[Projects[amount.Project]].Amounts[amount.Index];

    public JsonPointer PlaceOf(ProjectId project) => JsonPointer.Root.Append("projects").Append(Projects[project]);

    public JsonPointer PlaceOf(UncountedAmount amount) => PlaceOf(amount.Project).Append("amounts").Append(amount.Index);

    private static Dictionary<TId, T> ById<TId, T>(IReadOnlyList<T> records, Func<T, TId> idOf)
        where TId : notnull
    {
        var known = new Dictionary<TId, T>(records.Count);
        foreach (var record in records)
            known.TryAdd(idOf(record), record);
        return known;
    }
}
