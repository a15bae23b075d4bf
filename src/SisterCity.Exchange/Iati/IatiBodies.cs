using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Iati;

/// <summary>The bodies of a register as IATI tells of them.</summary>
/// <param name="authorities">The authorities of the register.</param>
/// <param name="reporting">Who reports: bodies of its country are at home.</param>
internal sealed class IatiBodies(IReadOnlyDictionary<AuthorityId, LocalAuthority> authorities, AuthorityId reporting)
{
    public AuthorityId Reporting => reporting;

    public LocalAuthority? Find(AuthorityId id) => authorities.GetValueOrDefault(id);

    public IatiBody Of(AuthorityId id) => Of(id, null, null, null);

    public IatiBody Of(ProjectParticipant one) => Of(one.Authority, one.Name, one.Country, one.Kind);

    public IatiBody Of(ProjectBody one) => Of(one.Authority, one.Name, one.Country, one.Kind);

    /// <summary>The identifier of an authority: its number in the French register of firms, else its item of Wikidata; null when it has neither.</summary>
    /// <remarks>Most communes of the world stand in no list that IATI knows.</remarks>
    public string? ReferenceOf(AuthorityId id)
    {
        if (Find(id)?.Codes is not { } codes)
            return null;
        if (codes.Select(static one => one.Siren).FirstOrDefault(static one => one is not null) is { } siren)
            return $"FR-RCS-{siren.Text}";
        return codes.Select(static one => one.Wikidata).FirstOrDefault(static one => one is not null) is { } item ? $"XI-WIKIDATA-{item.Text}" : null;
    }

    private IatiBody Of(AuthorityId? id, LocalizedText? service, CountryCode? country, AuthorityKind? kind)
    {
        if (id is not { } authority)
            return new(null, TypeOf(kind, country), service);
        var found = Find(authority);

        // A service or a company of an authority has a name of its own, and not the number of the authority.
        var name = service ?? (found is { Names: [var first, ..] } ? first.Text : null) ?? LocalizedText.Of("und", authority.Text);
        var known = kind ?? (found is { Kinds.IsEmpty: false } ? found.Kinds[^1].Kind : null);
        return new(service is null ? ReferenceOf(authority) : null, TypeOf(known, country ?? found?.Country), name);
    }

    private string? TypeOf(AuthorityKind? kind, CountryCode? country) => kind?.Text switch
    {
        null => null,
        "local-authority" => "11",
        "state" or "state-service" => "10",
        "state-fund" or "hospital" or "port" or "chamber" => "15",
        "international-association" => "21",
        "association" => country is null ? null : country == Find(reporting)?.Country ? "22" : "24",
        "international-organisation" => "40",
        "foundation" => "60",
        "company" => "70",
        "university" or "school" => "80",
        _ => kind.Value.Level is null ? null : "11",
    };
}
