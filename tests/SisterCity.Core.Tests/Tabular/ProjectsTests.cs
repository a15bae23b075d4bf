using System.Text;
using CsCheck;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Tests.Json;
using SisterCity.Values;

namespace SisterCity.Tests.Tabular;

/// <summary>The table of projects: one row per project and amount, those who take part beside each other.</summary>
public class ProjectsTests
{
    private const string Header = "project_id,project_title,project_purposes,amount_kind,amount_sum,amount_currency,payer_id,payer_name,"
        + "party_1_id,party_1_country,party_1_project_role,party_2_id,party_2_country,party_2_name,party_2_siren,party_2_project_role";

    [Fact]
    public void A_row_is_an_amount_and_a_project_without_amounts_has_one_row()
    {
        var register = Read(
            Header,
            "water,Eau,14030:60|14031:40,budget,1000,EUR,lyon,,lyon,FR,lead,,,Association Eau,,operator",
            "water,Eau,,disbursement,250.5,EUR,lyon,Agence de l'eau,lyon,FR,lead,,,Association Eau,,operator",
            "school,École,,,,,,,lyon,FR,lead,segou,ML,,,partner").Value!;
        register.Projects.Select(project => $"{project.Id}: {string.Join(", ", project.Amounts.Select(amount => $"{amount.Kind} {amount.Amount}"))}").Should()
            .Equal("water: budget 1000 EUR, disbursement 250.5 EUR", "school: ");
        register.Projects[0].Participants.Select(one => $"{one.Authority} {one.Name?.In(LanguageTag.French)} {one.Role}".Trim()).Should()
            .Equal("lyon  lead", "Association Eau operator");
        register.Projects[0].Purposes.Select(purpose => $"{purpose.Code} {purpose.Share}").Should().Equal("14030 60", "14031 40");
        register.Projects[0].Amounts[1].Payers.Select(payer => payer.Authority?.Text ?? payer.Name!.In(LanguageTag.French)).Should()
            .Equal("lyon", "Agence de l'eau");
        register.Authorities.Select(authority => authority.Id.Text).Should().Equal("lyon", "segou");
    }

    [Fact]
    public void The_real_projects_come_back_but_for_what_is_named() =>
        MustLoseOnlyWhatIsNamed(RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", "projects.json"))).Value!);

    [Fact]
    public void Projects_with_any_member_set_come_back_but_for_what_is_named() =>
        Registers.Any.Select(WithAuthoritiesThatLead).ForAll(MustLoseOnlyWhatIsNamed, iter: 300);

    [Fact]
    public void What_is_written_of_any_register_is_read_again_completely_and_written_with_the_same_bytes() =>
        Registers.Any.ForAll(register => MustComeBack(register), iter: 300);

    [Theory]
    [InlineData("p,,,,,,,,lyon,FR,lead,,,,,", "MemberIsMissing", "/project_title")]
    [InlineData(",Eau,,,,,,,lyon,FR,lead,,,,,", "MemberIsMissing", "/project_id")]
    [InlineData("p,Eau,,,,,,,nice,,lead,,,,,", "MemberIsMissing", "/party_1_country")]
    [InlineData("p,Eau,,,,,,,lyon,FR,lead,,,,213401722,partner", "MemberIsMissing", "/party_2_id")]
    [InlineData("p,Eau,,,,,,,lyon,FR,lead,,,Association,,", "MemberIsMissing", "/party_2_project_role")]
    [InlineData("p,Eau,,,1000,EUR,,,lyon,FR,lead,,,,,", "MemberIsMissing", "/amount_kind")]
    [InlineData("p,Eau,,budget,1000,,,,lyon,FR,lead,,,,,", "MemberIsMissing", "/amount_currency")]
    [InlineData("p,Eau,14030:six,,,,,,lyon,FR,lead,,,,,", "WordIsNotACode", "/project_purposes")]
    [InlineData("q,Autre titre,,,,,,,lyon,FR,lead,,,,,", "RowsDisagree", "/project_title")]
    public void What_is_wrong_is_found_at_the_cell(string row, string rule, string at)
    {
        var reading = Read(Header, "q,Eau,,,,,,,lyon,FR,lead,,,,,", "r,École,,,,,,,lyon,FR,lead,,,,,", row);
        if (rule is "WordIsNotACode")
            reading.Findings.Select(finding => (finding.At.Text, finding.Line)).Should().Contain((at, 4));
        else
            reading.Findings.Select(finding => (finding.Rule.Name, finding.At.Text, finding.Line)).Should().Contain((rule, at, 4));
        reading.Value!.Projects.Select(project => project.Id.Text).Should().NotContain("p").And.Contain("r");
        reading.SetAside.Select(part => Encoding.UTF8.GetString(part.Raw.Span)).Should().Contain(row);
    }

    [Fact]
    public void A_rule_finds_an_amount_and_a_participant_at_their_cells()
    {
        var origins = Read(Header, "p,Eau,,budget,1,EUR,lyon,,lyon,FR,lead,,,,,", "p,Eau,,budget,1,EUR,,,lyon,FR,lead,segou,ML,,,partner").Origins!;
        string[] places = ["/projects/0/amounts/1/amount", "/projects/0/participants/1/authority", "/projects/0/title", "/projects/0",
            "/projects/0/amounts/0/payers/0"];
        places.Select(place => origins.InDocument(new Finding { Rule = Rules.MemberIsMissing, Level = Level.Error, At = JsonPointer.Parse(place) }))
            .Select(finding => $"{finding.Line}{finding.At.Text}").Should()
            .Equal("3/amount_sum", "3/party_2_id", "2/project_title", "2/project_id", "2/payer_id");
    }

    [Fact]
    public void A_table_of_projects_is_recognised_without_a_name()
    {
        TableReader.LooksLikeTable(Encoding.UTF8.GetBytes(Header)).Should().BeTrue();
        TableReader.LooksLikeTable("project_id,name\n"u8.ToArray()).Should().BeFalse();
    }

    private static void MustLoseOnlyWhatIsNamed(Register register)
    {
        var sources = register.Sources.Select(source => source.Id).ToHashSet();
        var held = register.Projects.DistinctBy(project => project.Id).Select(project => Held(project, sources)).ToList();
        MustComeBack(register).Projects.Should().Equal(held);
    }

    private static Register MustComeBack(Register register)
    {
        var table = TableWriter.Write(register, LanguageTag.French, RegisterTable.Projects);
        var reading = TableReader.Read(table);
        reading.Findings.Should().BeEmpty();
        reading.IsComplete.Should().BeTrue();
        TableWriter.Write(reading.Value!, LanguageTag.French, RegisterTable.Projects).Should().Equal(table);
        TableReader.Read(TableWriter.WriteSafely(register, LanguageTag.French, RegisterTable.Projects)).Value.Should().Be(reading.Value);
        return reading.Value!;
    }

    /// <summary>A project as it must come back. A member that is changed here is one that the table does not hold, or holds the first of.</summary>
    private static CooperationProject Held(CooperationProject project, HashSet<SourceId> sources) => project with
    {
        Title = One(project.Title)!,
        Description = One(project.Description),
        Note = One(project.Note),
        Identifiers = project.Identifiers.Take(1).Select(number => new ProjectIdentifier { Scheme = number.Scheme, Id = number.Id }).ToValueList(),
        Participants = project.Participants.Select(Held).ToValueList(),
        Purposes = project.Purposes.Select(purpose => purpose with { Extensions = null }).ToValueList(),
        Countries = project.Countries.Select(country => country with { Extensions = null }).ToValueList(),
        Markers = project.Markers.Select(marker => marker with { Extensions = null }).ToValueList(),
        Amounts = project.Amounts.Select(Held).ToValueList(),
        Sources = project.Sources.Take(1).Where(its => sources.Contains(its.Source))
            .Select(its => new SourceReference { Source = its.Source, Locator = its.Locator }).ToValueList(),
        Places = [], StartClaims = [], EndClaims = [], Events = [], Activities = [], Results = [], Documents = [], Extensions = null,
    };

    private static ProjectParticipant Held(ProjectParticipant one) => one.Authority is { } id
        ? new ProjectParticipant { Authority = id, Role = one.Role, IsUndecided = one.IsUndecided }
        : new ProjectParticipant { Name = One(one.Name), Country = one.Country, Kind = one.Kind, Role = one.Role, IsUndecided = one.IsUndecided };

    private static ProjectAmount Held(ProjectAmount amount) => amount with
    {
        Amount = amount.Amount is { } sum ? Money.Of(sum.Amount, sum.Currency) : null,
        Payers = HeldPayers(amount.Payers).ToValueList(),
        Receiver = amount.Receiver is { } receiver && Held(receiver) is var its && its != new ProjectBody() ? its : null,
        From = amount.From.Select(reference => reference with { Extensions = null }).ToValueList(),
        Note = One(amount.Note),
        Claims = [], Sources = [], Extensions = null,
    };

    /// <summary>Of a payer in the register who it is; beside them one by name. Of several by name none, since the first would misstate who paid.</summary>
    private static IEnumerable<ProjectBody> HeldPayers(ValueList<ProjectBody> payers) => payers.Count(payer => payer.Authority is null) > 1
        ? []
        : payers.Where(payer => payer.Authority is not null).Select(payer => new ProjectBody { Authority = payer.Authority })
            .Concat(payers.Where(payer => payer.Authority is null).Select(Held).Where(payer => payer != new ProjectBody()));

    private static ProjectBody Held(ProjectBody body) => body with { Name = One(body.Name), Extensions = null };

    private static LocalizedText? One(LocalizedText? text) =>
        text?.Choose(LanguageTag.French) is var (language, words) ? new LocalizedText([KeyValuePair.Create(language, words)]) : null;

    /// <summary>Projects that speak of authorities of the register, so that the table holds them.</summary>
    private static Register WithAuthoritiesThatLead(Register register)
    {
        var authorities = register.Authorities.Select(authority => authority.Id).Append(AuthorityId.Parse("lyon")).Distinct().ToList();
        AuthorityId? Lead(AuthorityId? id) => id is { } its ? authorities[its.Text.Length % authorities.Count] : null;
        ProjectBody Body(ProjectBody body) => body with { Authority = Lead(body.Authority) };
        return register with
        {
            Authorities = register.Authorities.Append(new LocalAuthority { Id = AuthorityId.Parse("lyon"), Country = CountryCode.France })
                .DistinctBy(one => one.Id).ToValueList(),
            Projects = register.Projects.Select(project => project with
            {
                Participants = project.Participants.Select(one => one with { Authority = Lead(one.Authority) }).ToValueList(),
                Amounts = project.Amounts.Select(amount => amount with
                {
                    Payers = amount.Payers.Select(Body).ToValueList(),
                    Receiver = amount.Receiver is { } receiver ? Body(receiver) : null,
                    ReportedBy = Lead(amount.ReportedBy),
                }).ToValueList(),
            }).ToValueList(),
        };
    }

    private static Reading<Register> Read(string header, params string[] rows) =>
        TableReader.Read(Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(header)) + "\n"));
}
