using System.Globalization;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The rules of a register as a whole: SC5.</summary>
internal static class RegisterRules
{
    // An artefact shows only among many: fewer partnerships than this are not counted by year.
    private const int FewestToCount = 50;
    private const int FewestOnOnePoint = 5;

    public static readonly RuleCheck<Register>[] All =
    [
        new(IdIsRepeated, Rules.IdIsRepeated),
        new(CodeIsOnTwoAuthorities, Rules.CodeIsOnTwoAuthorities),
        new(HomonymsAreNotTold, Rules.HomonymsAreNotTold),
        new(ManyAuthoritiesOnOnePoint, Rules.ManyAuthoritiesOnOnePoint),
        new(SameLinkTwice, Rules.SameLinkTwice),
        new(SameLinkAtTwoLevels, Rules.SameLinkAtTwoLevels),
        new(YearIsADefault, Rules.YearIsADefault),
        new(SourceIsNeverUsed, Rules.SourceIsNeverUsed),
    ];

    private static void IdIsRepeated(Register register, CheckContext context, FindingSink found)
    {
        Look(register.Authorities, record => record.Id.Text, "authorities");
        Look(register.Partnerships, record => record.Id.Text, "partnerships");
        Look(register.Agreements, record => record.Id.Text, "agreements");
        Look(register.Projects, record => record.Id.Text, "projects");
        Look(register.Crises, record => record.Id.Text, "crises");
        Look(register.Sources, record => record.Id.Text, "sources");

        void Look<TRecord>(ValueList<TRecord> records, Func<TRecord, string> idOf, string list)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < records.Count; i++)
            {
                var id = idOf(records[i]);
                if (!seen.Add(id))
                    found.Add(Rules.IdIsRepeated, $"{list}/{i}/id", id);
            }
        }
    }

    /// <summary>A code may pass to a successor, and two authorities of different kind may carry one code for different times.</summary>
    private static void CodeIsOnTwoAuthorities(Register register, CheckContext context, FindingSink found)
    {
        var (carriers, numbers) = (new Namesakes<AuthorityKey>(), NumbersOf(register));
        for (var i = 0; i < register.Authorities.Count; i++)
        {
            var authority = register.Authorities[i];
            for (var j = 0; j < authority.Codes.Count; j++)
            {
                foreach (var code in AuthorityKey.Of(authority.Codes[j]).Where(key => key.IsOfAType))
                    carriers.Add(code, numbers[authority.Id], $"authorities/{i}/codes/{j}/{code.Scheme}", authority.Codes[j].Validity, authority.Existence);
            }
        }

        foreach (var (code, at, certainty, other) in carriers.Surest())
            found.Add(Rules.CodeIsOnTwoAuthorities, certainty, at, code.Code, context.NameOf(numbers.GetAt(other).Key));
    }

    private static void HomonymsAreNotTold(Register register, CheckContext context, FindingSink found)
    {
        var (bearers, numbers) = (new Namesakes<string>(), NumbersOf(register));
        for (var i = 0; i < register.Authorities.Count; i++)
        {
            var authority = register.Authorities[i];
            foreach (var text in authority.Names.SelectMany(name => name.Text).Select(text => text.Value).Distinct(StringComparer.Ordinal))
                bearers.Add(text, numbers[authority.Id], $"authorities/{i}/names", IsTold(authority), authority.Existence);
        }

        foreach (var (text, at, certainty, other) in bearers.Surest())
            found.Add(Rules.HomonymsAreNotTold, certainty, at, text, numbers.GetAt(other).Key.Text);

        static bool IsTold(LocalAuthority authority) => !authority.Codes.IsEmpty || authority.Disambiguation is not null;
    }

    private static OrderedDictionary<AuthorityId, int> NumbersOf(Register register)
    {
        var numbers = new OrderedDictionary<AuthorityId, int>(register.Authorities.Count);
        foreach (var authority in register.Authorities)
            numbers.TryAdd(authority.Id, numbers.Count);
        return numbers;
    }

    private static void ManyAuthoritiesOnOnePoint(Register register, CheckContext context, FindingSink found)
    {
        var places = register.Authorities
            .Select((authority, index) => (authority.Location, Index: index))
            .Where(place => place.Location is not null)
            .GroupBy(place => place.Location!.Value)
            .Where(group => group.Count() >= FewestOnOnePoint);
        foreach (var group in places)
            found.Add(Rules.ManyAuthoritiesOnOnePoint, $"authorities/{group.First().Index}/location", Countries.Write(group.Key), group.Count());
    }

    private static void SameLinkTwice(Register register, CheckContext context, FindingSink found)
    {
        var seen = new Dictionary<string, Partnership>(StringComparer.Ordinal);
        for (var i = 0; i < register.Partnerships.Count; i++)
        {
            var partnership = register.Partnerships[i];
            if (partnership.Members.Count < 2)
                continue;
            var members = string.Join(' ', partnership.Members.Select(member => member.Authority.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            var key = string.Create(CultureInfo.InvariantCulture, $"{partnership.Kind} {members}");
            if (!seen.TryAdd(key, partnership) && seen[key].Within != partnership.Id && partnership.Within != seen[key].Id)
                found.Add(Rules.SameLinkTwice, $"partnerships/{i}", seen[key].Id.Text);
        }
    }

    /// <summary>One list names the district, another its city: the same partner, and the other members' parent or child.</summary>
    private static void SameLinkAtTwoLevels(Register register, CheckContext context, FindingSink found)
    {
        var byMember = register.Partnerships
            .SelectMany(partnership => partnership.Members.Select(member => (member.Authority, Partnership: partnership)))
            .ToLookup(pair => pair.Authority, pair => pair.Partnership);
        for (var i = 0; i < register.Partnerships.Count; i++)
        {
            var partnership = register.Partnerships[i];
            foreach (var member in partnership.Members)
            {
                if (context.Find(member.Authority) is not { } authority)
                    continue;
                foreach (var parent in authority.Parents)
                {
                    if (partnership.Since is { } since && parent.Validity is { } validity && validity.CoversOn(since) == Certainty.No)
                        continue;
                    var twin = byMember[parent.Parent].FirstOrDefault(other => other.Id != partnership.Id && SharesAnotherMember(other, partnership, member.Authority, parent.Parent));
                    if (twin is not null && partnership.Within != twin.Id)
                        found.Add(Rules.SameLinkAtTwoLevels, $"partnerships/{i}", twin.Id.Text, context.NameOf(parent.Parent));
                }
            }
        }

        static bool SharesAnotherMember(Partnership one, Partnership other, AuthorityId child, AuthorityId parent) =>
            one.Members.Any(member => member.Authority != child && member.Authority != parent && other.Members.Has(member.Authority));
    }

    /// <summary>A year that has a tenth of all beginnings, and five times those of its neighbours, is the default of a data entry.</summary>
    private static void YearIsADefault(Register register, CheckContext context, FindingSink found)
    {
        var years = register.Partnerships
            .Select((partnership, index) => (Year: YearOf(partnership.Since), Index: index))
            .Where(pair => pair.Year is not null)
            .GroupBy(pair => pair.Year!.Value)
            .ToDictionary(group => group.Key, group => (Count: group.Count(), First: group.First().Index));
        var total = years.Values.Sum(year => year.Count);
        if (total < FewestToCount)
            return;
        foreach (var (year, (count, first)) in years.OrderBy(pair => pair.Key))
        {
            var neighbours = years.GetValueOrDefault(year - 1).Count + years.GetValueOrDefault(year + 1).Count;
            if (count * 10 >= total && count * 2 >= neighbours * 5)
                found.Add(Rules.YearIsADefault, $"partnerships/{first}/since", PartialDate.InYear(year), count, total);
        }

        static int? YearOf(PartialDate? since) => since is { Earliest: { } earliest, Latest: { } latest } && earliest.Year == latest.Year && earliest.Year is > 0 and < 9999 ? earliest.Year : null;
    }

    private static void SourceIsNeverUsed(Register register, CheckContext context, FindingSink found)
    {
        if (register.Sources.IsEmpty)
            return;
        var used = new UsedSources([]);
        RecordWalk.Walk(register, ref used);
        for (var i = 0; i < register.Sources.Count; i++)
        {
            if (!used.Ids.Contains(register.Sources[i].Id))
                found.Add(Rules.SourceIsNeverUsed, $"sources/{i}", register.Sources[i].Id.Text);
        }
    }
}
