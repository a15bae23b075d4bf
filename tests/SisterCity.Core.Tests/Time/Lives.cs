using NodaTime;
using NodaTime.Text;
using SisterCity.Codelists;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Tests.Time;

/// <summary>Short registers, as tests write them.</summary>
internal static class Lives
{
    /// <summary>The register of the samples.</summary>
    public static Register Sample { get; } =
        RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", "french-chinese-and-occitanie.json"))).Value!;

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static AuthorityId Id(string text) => AuthorityId.Parse(text);

    public static Partnership Between(string members, string? since = null, params PartnershipEvent[] events) => new()
    {
        Id = PartnershipId.Parse("link"),
        Kind = PartnershipKind.Twinning,
        Members = members.Split(' ').Select(member => new PartnershipMember { Authority = Id(member) }).ToValueList(),
        Since = since is null ? null : PartialDate.Parse(since),
        Events = events.ToValueList(),
    };

    public static PartnershipEvent Event(LifecycleState state, string? on, string by = "", string concerns = "", string? agreement = null) => new()
    {
        State = state,
        On = on is null ? null : PartialDate.Parse(on),
        By = Ids(by),
        Concerns = Ids(concerns),
        Agreement = agreement is null ? null : AgreementId.Parse(agreement),
    };

    public static Agreement Signed(string id, AgreementKind kind, string? on, Term? term = null, params AgreementRelation[] relations) => new()
    {
        Id = AgreementId.Parse(id),
        Partnership = PartnershipId.Parse("link"),
        Kind = kind,
        Parties = [new AgreementParty { Authority = Id("here") }, new AgreementParty { Authority = Id("there") }],
        SignedOn = on is null ? null : PartialDate.Parse(on),
        Term = term,
        Relations = relations.ToValueList(),
    };

    public static Register With(Partnership partnership, params Agreement[] agreements) => new() { Partnerships = [partnership], Agreements = agreements.ToValueList() };

    public static Status StatusOn(this Partnership partnership, string day, params Agreement[] agreements) =>
        new Lifecycle(With(partnership, agreements)).StatusOn(partnership, Day(day));

    public static Status StatusOn(this Agreement agreement, string day, params Agreement[] others) =>
        new Lifecycle(new Register { Agreements = [agreement, .. others] }).StatusOn(agreement, Day(day));

    public static string Told(this Status status) => $"{status.State} {status.Certainty}";

    public static Status InSample(string partnership, string day) =>
        new Lifecycle(Sample).StatusOn(((IEnumerable<Partnership>)Sample.Partnerships).Single(one => one.Id.Text == partnership), Day(day));

    /// <summary>A register and a day on one line, to try again.</summary>
    public static string Print(Register register, LocalDate day) =>
        $"{day:uuuu-MM-dd} {System.Text.Encoding.UTF8.GetString(RegisterWriter.Write(register)).Replace("\n", string.Empty, StringComparison.Ordinal).Replace("  ", string.Empty, StringComparison.Ordinal)}";

    private static ValueList<AuthorityId> Ids(string ids) => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Id).ToValueList();
}
