using SisterCity.Codelists;
using SisterCity.Comparison;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Samples.Tests;

/// <summary>The register of real projects has them all, each figure with its page, and every difficulty that pages about money have.</summary>
public class ProjectsSampleTests
{
    private static readonly Register Sample = Read("projects");

    /// <summary>What real pages about projects tell, each with what shows that the sample has it.</summary>
    private static readonly Dictionary<string, Func<bool>> Difficulties = new(StringComparer.Ordinal)
    {
        ["a planned budget"] = () => Has(static amount => amount.Kind == AmountKind.Budget && amount.Amount is not null),
        ["a total over several years, and its part of one year"] = () => HasPair(static (whole, part) =>
            part.PartOf == whole.Id && whole.Period is not null && part.Year is not null && part.Amount is not null),
        ["a total over years whose first is not told"] = () => Has(static amount =>
            amount is { Kind.Text: "commitment", Amount: not null, Extent: null, Year: null, Period: null, On: null }),
        ["totals so far, each of which contains the older"] = () => Sample.Projects.Any(static project =>
            project.Amounts.Count(static amount => amount.Extent == AmountExtent.SoFar && amount.On is not null && amount.Payers.Count == 1) > 2),
        ["an average of the years"] = () => Has(static amount => amount.Extent == AmountExtent.YearlyAverage),
        ["the same sum each year"] = () => Has(static amount => amount.Extent == AmountExtent.Yearly && amount.Amount is not null),
        ["about so much"] = () => Has(static amount => amount.Qualifier == AmountQualifier.About),
        ["more than so much"] = () => Has(static amount => amount.Qualifier == AmountQualifier.AtLeast),
        ["a share in place of a sum"] = () => Has(static amount => amount is { Share: not null, Amount: null }),
        ["shares that do not make the whole"] = () => Sample.Projects.Any(static project => project.Amounts.Sum(static amount => amount.Share ?? 0) == 99),
        ["one sum of two payers"] = () => Has(static amount => amount.Amount is not null && amount.Payers.Count == 2),
        ["a payer whose sum is not known"] = () => Has(static amount => amount is { Amount: null, Share: null, Extent: null } && amount.Payers.Count == 1),
        ["a gift in kind without a value"] = () => Has(static amount => amount.Kind == AmountKind.InKind && amount.Amount is null),
        ["a part in kind that is valued"] = () => Has(static amount => amount.Funding == FundingSource.InKind && amount.Share is not null),
        ["money that is passed on"] = () => HasPair(static (first, next) =>
            next.From.Any(from => from.Amount == first.Id) && next.Payers.Contains(first.Receiver!)),
        ["earnings"] = () => Has(static amount => amount.Kind == AmountKind.Earnings),
        ["a foreign payer"] = () => Has(static amount => amount.Payers.Any(static payer => payer.Authority is { } id && CountryOf(id) == "CN")),
        ["yen, and fiscal years"] = () => Has(static amount => amount is { Amount.Currency.Text: "JPY", Period.Text: "2010-04/2013-03" }),
        ["phases"] = () => Parts(ProjectKind.Phase) > 2,
        ["editions"] = () => Parts(ProjectKind.Edition) > 2,
        ["participants that change"] = () => Takes(static one => one.Validity?.Until is not null) && Takes(static one => one.Validity?.From is not null),
        ["a lead that is no authority"] = () => Takes(static one => one is { Role.Text: "lead", Authority: null }),
        ["a lead that changes"] = () => Sample.Projects.Any(static project =>
            project.Participants.Count(static one => one.Role == ProjectRole.Lead && one.Validity is not null) > 1),
        ["a service or company of an authority"] = () => Takes(static one => one is { Authority: not null, Name: not null }),
        ["a status with its day and its ground, of a part"] = () => Sample.Projects.SelectMany(static project => project.Events).Any(static one =>
            one is { Status.Text: "suspended", On.Text: "2023-08-06", Crisis: not null, Reason: not null, Part: not null }),
        ["a status that changed twice"] = () => Sample.Projects.Any(static project =>
            project.Events.Any(static one => one.Status == ProjectStatus.Suspended) && project.Events.Any(static one => one.Status == ProjectStatus.Cancelled)),
        ["an activity that is only planned"] = () => Does(static activity => activity.State == ActivityState.Planned && activity.On is not null),
        ["two sums for one thing"] = () => Has(static amount => !amount.Claims.IsEmpty),
        ["two numbers of people"] = () => Does(static activity => activity.PeopleClaims.Count > 1),
        ["two first days"] = () => Sample.Projects.Any(static project => !project.StartClaims.IsEmpty),
        ["two last days"] = () => Sample.Projects.Any(static project => !project.EndClaims.IsEmpty),
        ["themes in an order"] = () => Find("copra").Themes.Select(static theme => theme.Text)
            .SequenceEqual(["local-governance", "water-sanitation", "agriculture-food", "tourism", "youth-mobility"]),
        ["goals in an order"] = () => Sample.Projects.Any(static project => project.Sdgs.Count > 5),
        ["no money at all"] = () => new[] { "montpellier-chengdu-ecoles", "toulouse-chongqing-culture",
            "bordeaux-wuhan-carbone" }.All(static id => Find(id).Amounts.IsEmpty),
        ["an activity that is no aid in a project that may be"] = () => Sample.Projects.Any(static project => project.IsOfficialDevelopmentAssistance is null
            && project.Activities.Any(static activity => activity.IsOfficialDevelopmentAssistance == false)),
        ["results in words"] = () => Sample.Projects.Any(static project => !project.Results.IsEmpty),
    };

    private static readonly string[] RealProjects =
    [
        "lyon-haute-matsiatra", "seine-eure-bohicon", "faucigny-glieres-tera", "argentat-sakal", "ardeche-agnam", "sedif-yelimane-posey2",
            "rouen-oissel-fort-dauphin",
        "seinemaritime-bam-2010", "seinemaritime-bam-2017", "copra", "chambery-ouahigouya-2022", "gaillac-zigong-lanternes", "montpellier-chengdu-ecoles",
        "toulouse-chongqing-culture", "lozere-guizhou-jardin", "orleans-yangzhou", "languedocroussillon-shanghai-chongming", "bordeaux-wuhan-carbone",
        "hautsdeseine-tavush", "smergc-khammouane-karst", "kitakyushu-dalian-water", "veauche-bd-europe",
    ];

    public static TheoryData<string> Projects => [.. RealProjects];

    public static TheoryData<string> Difficult => [.. Difficulties.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_project_is_there_with_a_page_for_all_that_it_tells(string id)
    {
        var whole = Find(id);
        foreach (var project in Sample.Projects.Where(project => project == whole || project.PartOf == whole.Id))
        {
            project.Sources.Should().NotBeEmpty();
            project.Participants.Should().Contain(one => one.Role == ProjectRole.Lead);
            project.Amounts.Should().NotContain(amount => amount.Sources.IsEmpty);
            project.Amounts.SelectMany(static amount => amount.Claims).Should().NotContain(claim => claim.Sources.IsEmpty);
            project.Events.Should().NotContain(one => one.Sources.IsEmpty);
            project.StartClaims.Concat(project.EndClaims).Should().NotContain(claim => claim.Sources.IsEmpty);
        }
    }

    [Fact]
    public void No_other_project_stands_alone() => Sample.Projects.Where(static project => project.PartOf is null).Select(static project => project.Id.Text)
        .Should().BeEquivalentTo(RealProjects);

    [Fact]
    public void A_page_that_tells_of_projects_has_an_address_and_a_day_on_which_it_was_read()
    {
        var told = Sample.Projects.SelectMany(static project => project.Sources.Concat(project.Amounts.SelectMany(static amount => amount.Sources)))
            .Select(static one => one.Source).ToHashSet();
        var elsewhere = Read("french-chinese-and-occitanie").Sources.Select(static source => source.Id).ToHashSet();
        var pages = Sample.Sources.Where(source => told.Contains(source.Id)).ToList();
        pages.Should().HaveSameCount(told).And.OnlyContain(source => source.Address != null);
        pages.Where(source => !elsewhere.Contains(source.Id)).Should().OnlyContain(source => source.Publisher != null && source.RetrievedOn != null);
    }

    [Theory]
    [MemberData(nameof(Difficult))]
    public void The_sample_shows(string difficulty) => Difficulties[difficulty]().Should().BeTrue();

    [Fact]
    public void A_merge_with_the_other_sample_has_each_record_once()
    {
        var other = Read("french-chinese-and-occitanie");
        var merged = MergedRegister.Merge([new NamedRegister { Name = "twinnings", Register = other },
            new NamedRegister { Name = "projects", Register = Sample }]).ToRegister();
        merged.Authorities.Select(static one => one.Id).Should().BeEquivalentTo(Ids(static register => register.Authorities.Select(static one => one.Id)));
        merged.Partnerships.Select(static one => one.Id).Should().BeEquivalentTo(Ids(static register => register.Partnerships.Select(static one => one.Id)));
        merged.Agreements.Select(static one => one.Id).Should().BeEquivalentTo(Ids(static register => register.Agreements.Select(static one => one.Id)));
        merged.Projects.Select(static one => one.Id).Should().BeEquivalentTo(Sample.Projects.Select(static one => one.Id));

        IEnumerable<T> Ids<T>(Func<Register, IEnumerable<T>> idsOf) => idsOf(other).Union(idsOf(Sample));
    }

    [Fact]
    public void What_both_samples_tell_they_tell_in_the_same_words()
    {
        var other = Read("french-chinese-and-occitanie");
        Sample.Partnerships.Where(one => other.Partnerships.Any(theirs => theirs.Id == one.Id))
            .Should().OnlyContain(one => other.Partnerships.Contains(one)).And.HaveCount(5);
        Sample.Agreements.Where(one => other.Agreements.Any(theirs => theirs.Id == one.Id))
            .Should().OnlyContain(one => other.Agreements.Contains(one)).And.HaveCount(8);
    }

    [Fact]
    public void Each_euro_of_the_three_totals_so_far_counts_once()
    {
        var paid = ProjectTotals.Of(Sample).Totals.Single(static total => total.Kind == AmountKind.Disbursement);
        paid.Amount.Should().Be(Money.Of(12_900_000, CurrencyCode.Euro));
    }

    private static bool Has(Func<ProjectAmount, bool> condition) => Sample.Projects.SelectMany(static project => project.Amounts).Any(condition);

    private static bool HasPair(Func<ProjectAmount, ProjectAmount, bool> condition) =>
        Sample.Projects.Any(project => project.Amounts.Where(static amount => amount.Id is not null)
            .Any(one => project.Amounts.Any(other => condition(one, other))));

    private static bool Takes(Func<ProjectParticipant, bool> condition) => Sample.Projects.SelectMany(static project => project.Participants).Any(condition);

    private static bool Does(Func<ProjectActivity, bool> condition) => Sample.Projects.SelectMany(static project => project.Activities).Any(condition);

    private static int Parts(ProjectKind kind) => Sample.Projects.Count(project => project.Kind == kind && project.PartOf is not null);

    private static string CountryOf(AuthorityId id) => Sample.Authorities.Single(authority => authority.Id == id).Country.Text;

    private static CooperationProject Find(string id) => Sample.Projects.Single(project => project.Id.Text == id);

    private static Register Read(string name) => RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", $"{name}.json"))).Value!;
}
