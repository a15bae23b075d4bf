using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>A register as rows, one per project and amount with the parties beside each other, in the order of the register.</summary>
/// <remarks>A table that was written can be read again, always. So a project that has the identifier of an earlier one, or speaks of an authority that is not
/// in
/// the register, is not written, nor is a reference to a source that is not there.</remarks>
internal sealed class ProjectRows
{
    private readonly RegisterIndex index;
    private readonly LanguageTag language;

    private ProjectRows(Register register, LanguageTag language) => (index, this.language) = (new RegisterIndex(register), language);

    /// <summary>The rows of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="language">The language of the texts that exist in several.</param>
    public static IEnumerable<WrittenRow> Of(Register register, LanguageTag language)
    {
        var rows = new ProjectRows(register, language);
        return register.Projects.DistinctBy(static project => project.Id)
            .Where(project => Participants(project).Concat(Others(project)).All(rows.index.Authorities.ContainsKey))
            .SelectMany(rows.RowsOf);
    }

    private static IEnumerable<AuthorityId> Participants(CooperationProject project) =>
        project.Participants.Select(static participant => participant.Authority).OfType<AuthorityId>();

    /// <summary>Whoever pays, receives or reports: their names stand on the row too, so that they can be read.</summary>
    private static IEnumerable<AuthorityId> Others(CooperationProject project) => project.Amounts
        .SelectMany(static amount => amount.Payers.Select(static payer => payer.Authority).Append(amount.Receiver?.Authority).Append(amount.ReportedBy))
        .OfType<AuthorityId>();

    /// <summary>Several payers of whom more than one is known by name alone have no columns: the first alone would misstate who paid.</summary>
    private static ProjectAmount WithPayersThatAreHeld(ProjectAmount amount) =>
        amount.Payers.Count(static payer => payer.Authority is null) > 1 ? amount with { Payers = [] } : amount;

    private IEnumerable<WrittenRow> RowsOf(CooperationProject project)
    {
        var parties = PartiesOf(project).ToList();
        var amounts = project.Amounts.Select(WithPayersThatAreHeld).ToList();
        return amounts.Count == 0
            ? [new WrittenRow(Shared(project, null), parties)]
            : amounts.Select(amount => new WrittenRow(Shared(project, amount), parties.ConvertAll(static party => party.Copy())));
    }

    private TableCells Shared(CooperationProject project, ProjectAmount? amount)
    {
        var row = new TableCells();
        var source = project.Sources is [var first, ..] ? index.Sources.GetValueOrDefault(first.Source) : null;
        RecordLenses.Project.Write(source is null ? project with { Sources = [] } : project, row, language);
        if (source is not null)
            RecordLenses.Source.Write(source, row, language);
        if (amount is not null)
            RecordLenses.Amount.Write(amount, row, language);
        return row;
    }

    /// <summary>Who takes part, and then who only pays, receives or reports.</summary>
    private IEnumerable<TableCells> PartiesOf(CooperationProject project)
    {
        foreach (var participant in project.Participants.AsEnumerable())
        {
            var party = participant.Authority is { } id ? Described(id) : new TableCells();
            RecordLenses.Participant.Write(participant, party, language);
            if (participant.Authority is null)
                RecordLenses.Body.Write(new ProjectBody { Name = participant.Name, Country = participant.Country, Kind = participant.Kind }, party, language);
            yield return party;
        }

        foreach (var id in Others(project).Except(Participants(project)))
            yield return Described(id);
    }

    private TableCells Described(AuthorityId id)
    {
        var party = new TableCells();
        party.Set(TableColumns.PartyId, id);
        RecordLenses.Authority.Write(index.Authorities[id], party, language);
        return party;
    }
}
