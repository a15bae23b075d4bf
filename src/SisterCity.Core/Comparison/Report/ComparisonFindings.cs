using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>Says the differences of a comparison, each by its rule, at its place in a document of both lists.</summary>
internal static class ComparisonFindings
{
    public static ValueList<Finding> Of(RegisterComparison comparison)
    {
        var found = new List<Finding>();
        foreach (var code in comparison.AmbiguousCodes)
            AddFinding(Rules.CodeTellsNothing, InBoth(code.Side, code.At), null, [code.Key.ToString(), code.Authorities]);
        foreach (var match in comparison.Authorities)
            Authorities(match);
        foreach (var match in comparison.InBoth)
            Differences(match);
        foreach (var repeated in comparison.Repeated)
            Add(Rules.LinkIsRepeated, repeated.InMine[0], string.Empty, repeated.InMine[0].Name, repeated.InMine.Count, repeated.InTheirs.Count);
        foreach (var pair in comparison.Related)
            Add(RuleOf(pair.Kind), pair.Mine, string.Empty, pair.Mine.Name, pair.Theirs.Name);
        foreach (var link in comparison.OnlyInMine)
            Add(Rules.LinkIsInOneListOnly, link, string.Empty, link.Name);
        foreach (var link in comparison.OnlyInTheirs)
            Add(Rules.LinkIsInOneListOnly, link, string.Empty, link.Name);
        foreach (var link in comparison.NotIdentified)
            Add(Rules.LinkIsNotIdentified, link.Link, string.Empty, link.Link.Name, Argument.Of(link.WithoutCode.Select(member => member.Text)));
        return found.ToValueList();

        void Authorities(AuthorityMatch match)
        {
            if (!match.IsOne)
            {
                AddAt(Rules.OneCodeOfTwoAuthorities, match, match.SharedKeys[0].ToString(), NameOf(match.Mine), NameOf(match.Theirs));
                return;
            }

            if (match.NamesDisagree)
                AddAt(Rules.NamesUnderOneCodeDisagree, match, match.SharedKeys[0].ToString(), NameOf(match.Mine), NameOf(match.Theirs));
            foreach (var pair in match.DifferingKeys)
                AddAt(Rules.CodesOfOneAuthorityDisagree, match, NameOf(match.Mine), pair.Mine.ToString(), pair.Theirs.ToString());
        }

        void Differences(LinkMatch match)
        {
            if (match.Dates is { } dates and not DateRelation.Same)
            {
                var rule = dates switch
                {
                    DateRelation.Contradicts => Rules.ListsContradictOnTheDate,
                    DateRelation.Overlaps => Rules.DatesOfTheListsOverlap,
                    _ => Rules.OneListKnowsTheDateBetter,
                };
                var member = match.Mine.Partnership?.Since is not null ? "since" : match.Mine.SinceClaims.IsEmpty ? string.Empty : "dateClaims";
                Add(rule, match.Mine, member, match.Mine.Name, SinceOf(match.Mine), SinceOf(match.Theirs));
            }

            if (match.KindsDisagree)
                Add(Rules.ListsDisagreeOnTheKind, match.Mine, "kind", match.Mine.Name, KindOf(match.Mine.Partnership!), KindOf(match.Theirs.Partnership!));
            if (match.Statuses != StatusRelation.NoConflict)
            {
                var rule = match.Statuses == StatusRelation.Conflict ? Rules.ListsConflictOnTheStatus : Rules.OneListHasALaterStatus;
                Add(rule, match.Mine, string.Empty, match.Mine.Name, match.MyStatus!.State.Entry, match.TheirStatus!.State.Entry);
            }

            foreach (var pair in match.AgreementsInBoth)
            {
                var (rule, signed) = (Rules.ListsDisagreeOnTheKindOfAnAgreement, Signatures.OfAll(pair.Mine));
                if (pair.KindsDisagree)
                    Add(rule, match.Mine, string.Empty, match.Mine.Name, signed!.Value, pair.Mine.Kind.Entry, pair.Theirs.Kind.Entry);
            }

            foreach (var agreement in match.AgreementsOnlyInMine)
                AddAgreement(match.Mine, agreement);
            foreach (var agreement in match.AgreementsOnlyInTheirs)
                AddAgreement(match.Theirs, agreement);
        }

        void AddAgreement(Link link, Agreement agreement) =>
            Add(Rules.AgreementIsInOneListOnly, link, string.Empty, link.Name, agreement.Kind.Entry, Argument.When(Signatures.OfAll(agreement)));

        void Add(Rule rule, Link link, string member, params ReadOnlySpan<Argument> arguments)
        {
            var at = InBoth(link.Side, link.At);
            AddFinding(rule, member.Length == 0 ? at : at.Append(member), link.Id, arguments);
        }

        void AddAt(Rule rule, AuthorityMatch match, params ReadOnlySpan<Argument> arguments) =>
            AddFinding(rule, InBoth(ListSide.Mine, match.AtMine), match.Mine.Id.Text, arguments);

        void AddFinding(Rule rule, JsonPointer at, string? record, ReadOnlySpan<Argument> arguments) =>
            found.Add(new Finding { Rule = rule, At = at, Level = rule.Level, Record = record, Arguments = ValueList.Create(arguments) });
    }

    private static JsonPointer InBoth(ListSide side, JsonPointer at) => JsonPointer.Root.Append(side == ListSide.Mine ? "mine" : "theirs").Append(at);

    private static Rule RuleOf(LinkRelation kind) => kind switch
    {
        LinkRelation.AnotherLevel => Rules.SameLinkAtAnotherLevel,
        LinkRelation.AnotherHolder => Rules.SameLinkUnderAnotherHolder,
        _ => Rules.LinkHasMoreMembersInOneList,
    };

    /// <summary>The kind that a list holds, else the one that it knows as a claim.</summary>
    private static Argument KindOf(Partnership partnership) =>
        (partnership.Kind == PartnershipKind.Partnership && !partnership.KindClaims.IsEmpty ? partnership.KindClaims[0].Kind : partnership.Kind).Entry;

    /// <summary>The beginning that a list holds, else all that it knows as claims.</summary>
    private static Argument SinceOf(Link link) => link.Since is { } since ? since : Argument.Of(link.SinceClaims);

    private static Argument NameOf(LocalAuthority authority) => authority.Names.IsEmpty ? authority.Id.Text : authority.Names[0].Text;
}
