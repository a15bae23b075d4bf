using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Samples.CompareLists;

/// <summary>What the sample says itself, in the reader's language; what is found is said by the library.</summary>
internal sealed class Words(LanguageTag language)
{
    public string OurRegister => Say("our register", "notre répertoire", "我方名录");

    public string Line(int? line) => Say($"line {line}: ", $"ligne {line}\u00a0: ", $"第{line}行：");

    public string Counts(int both, int onlyTheirs, int notIdentified) => Say(
        $"both: {both}, only theirs: {onlyTheirs}, not identified: {notIdentified}",
        $"dans les deux\u00a0: {both}, seulement dans le leur\u00a0: {onlyTheirs}, non identifiés\u00a0: {notIdentified}",
        $"两份均有：{both}，仅对方有：{onlyTheirs}，无法识别：{notIdentified}");

    public string Dates(string link, PartialDate? mine, PartialDate? theirs, DateRelation relation) => Of(link, $"{On(mine)} / {On(theirs)} – {relation switch
    {
        DateRelation.Refines => Say("ours is more exact", "la nôtre est plus précise", "我方更精确"),
        DateRelation.IsRefinedBy => Say("theirs is more exact", "la leur est plus précise", "对方更精确"),
        DateRelation.Overlaps => Say("both may be true", "les deux peuvent être vraies", "两者可能都对"),
        _ => Say("they contradict each other", "elles se contredisent", "相互矛盾"),
    }}");

    public string Mirror(bool isMirrored, bool differs) => Say(
        $"mirror image: {YesOrNo(isMirrored)}; differs from itself: {YesOrNo(differs)}",
        $"image inversée\u00a0: {YesOrNo(isMirrored)}\u00a0; diffère de lui-même\u00a0: {YesOrNo(differs)}",
        $"互为镜像：{YesOrNo(isMirrored)}；与自身有差异：{YesOrNo(differs)}");

    public string Claim(string list, PartialDate? since, int? dates, int sources) => Of(list, Say(
        $"{On(since)}, dates claimed: {dates}, sources: {sources}",
        $"{On(since)}, dates avancées\u00a0: {dates}, sources\u00a0: {sources}",
        $"{On(since)}，所称日期：{dates}，来源：{sources}"));

    public string MergedTwice(bool isTheSame) => Say($"merged twice, the same: {YesOrNo(isTheSame)}", $"fusionné deux fois, identique\u00a0: {YesOrNo(isTheSame)}", $"合并两次，结果相同：{YesOrNo(isTheSame)}");

    public string Of(string? what, string told) => Say($"{what}: {told}", $"{what}\u00a0: {told}", $"{what}：{told}");

    public string On(PartialDate? date) => date is { } known ? Argument.Of(known).In(language) : "–";

    private string YesOrNo(bool answer) => answer ? Say("yes", "oui", "是") : Say("no", "non", "否");

    private string Say(string english, string french, string chinese) => language.Language switch
    {
        "fr" => french,
        "zh" => chinese,
        _ => english,
    };
}
