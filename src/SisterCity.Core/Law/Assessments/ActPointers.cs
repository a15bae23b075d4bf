using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>Pointers to the parts of an agreement that verdicts speak of, made once.</summary>
internal static class ActPointers
{
    private const int Known = 16;

    private static readonly JsonPointer[] EachParty = [.. Enumerable.Range(0, Known).Select(i => JsonPointer.Root.Append("parties").Append(i))];
    private static readonly JsonPointer[] Transmissions = [.. EachParty.Select(party => party.Append("transmission"))];
    private static readonly JsonPointer[] AuthorisingActs = [.. EachParty.Select(party => party.Append("authorisingActs"))];
    private static readonly JsonPointer[] Authorities = [.. EachParty.Select(party => party.Append("authority"))];

    public static JsonPointer Parties { get; } = JsonPointer.Root.Append("parties");

    public static JsonPointer SignedOn { get; } = JsonPointer.Root.Append("signedOn");

    public static JsonPointer Kind { get; } = JsonPointer.Root.Append("kind");

    public static JsonPointer Object { get; } = JsonPointer.Root.Append("object");

    public static JsonPointer Commitments { get; } = JsonPointer.Root.Append("commitments");

    public static JsonPointer HasNoCommitments { get; } = JsonPointer.Root.Append("hasNoCommitments");

    public static JsonPointer Lacks { get; } = JsonPointer.Root.Append("lacks");

    public static JsonPointer Term { get; } = JsonPointer.Root.Append("term");

    public static JsonPointer Themes { get; } = JsonPointer.Root.Append("themes");

    public static JsonPointer Relations { get; } = JsonPointer.Root.Append("relations");

    public static JsonPointer Modality { get; } = JsonPointer.Root.Append("modality");

    public static JsonPointer IsHumanitarian { get; } = JsonPointer.Root.Append("isHumanitarian");

    public static JsonPointer IsUrgent { get; } = JsonPointer.Root.Append("isUrgent");

    public static JsonPointer StateCase { get; } = JsonPointer.Root.Append("stateCase");

    public static JsonPointer Body { get; } = JsonPointer.Root.Append("body");

    public static JsonPointer ServiceFundings { get; } = JsonPointer.Root.Append("serviceFundings");

    public static JsonPointer ReportedOn { get; } = JsonPointer.Root.Append("reportedOn");

    public static JsonPointer LegalOpinions { get; } = JsonPointer.Root.Append("legalOpinions");

    public static JsonPointer Party(int party) => party < Known ? EachParty[party] : JsonPointer.Root.Append("parties").Append(party);

    public static JsonPointer Transmission(int party) => party < Known ? Transmissions[party] : Party(party).Append("transmission");

    public static JsonPointer AuthorisingActsOf(int party) => party < Known ? AuthorisingActs[party] : Party(party).Append("authorisingActs");

    public static JsonPointer Authority(int party) => party < Known ? Authorities[party] : Party(party).Append("authority");
}
