using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>A register as rows, one per partnership with its members beside each other, in the order of the register.</summary>
/// <remarks>A table that was written can be read again, always. So a partnership that has the identifier of an earlier one, no member, or a member that is
/// not in
/// the register, is not written, nor is a reference to a source that is not there.</remarks>
internal static class LinkRows
{
    /// <summary>The rows of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="language">The language of the texts that exist in several.</param>
    public static IEnumerable<WrittenRow> Of(Register register, LanguageTag language)
    {
        var index = new RegisterIndex(register);
        var held = register.Partnerships.DistinctBy(partnership => partnership.Id)
            .Where(partnership => !partnership.Members.IsEmpty && partnership.Members.All(member => index.Authorities.ContainsKey(member.Authority)))
            .Select(partnership => WithSourcesThatLead(partnership, index)).ToList();
        var sources = held.SelectMany(partnership => partnership.Sources).Select(its => its.Source).ToHashSet();
        return held.Select(partnership => RowOf(RegisterRows.WithStatusOf(partnership, sources), index, language));
    }

    /// <summary>A reference that leads nowhere would be read as a record of which nothing is known.</summary>
    private static Partnership WithSourcesThatLead(Partnership partnership, RegisterIndex index) => partnership with
    {
        Sources = partnership.Sources is [var first, ..] && index.Sources.ContainsKey(first.Source) ? [first] : [],
    };

    private static WrittenRow RowOf(Partnership partnership, RegisterIndex index, LanguageTag language)
    {
        var row = new TableCells();
        row.Set(TableColumns.PartnershipId, partnership.Id);
        RecordLenses.Partnership.Write(partnership, row, language);
        if (partnership.Sources is [var reference])
            RecordLenses.Source.Write(index.Sources[reference.Source], row, language);
        return new WrittenRow(row, [.. partnership.Members.AsEnumerable().Select(member => PartyOf(index.Authorities[member.Authority], language))]);
    }

    private static TableCells PartyOf(LocalAuthority authority, LanguageTag language)
    {
        var party = new TableCells();
        party.Set(TableColumns.PartyId, authority.Id);
        RecordLenses.Authority.Write(authority, party, language);
        return party;
    }
}
