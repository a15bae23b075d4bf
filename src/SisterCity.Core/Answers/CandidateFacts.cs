using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Answers;

/// <summary>What text and JSON tell of a candidate.</summary>
internal static class CandidateFacts
{
    public static LocalizedText NameOf(LocalAuthority authority) => RecordNames.Of(authority.Id, _ => authority);

    public static AuthorityKind? KindOf(LocalAuthority authority) => authority.Kinds.IsEmpty ? null : authority.Kinds[^1].Kind;

    public static Argument CountryOf(LocalAuthority authority) =>
        CodelistCatalog.Countries.Find(authority.Country.Text) is { } entry ? entry : authority.Country.Text;

    /// <summary>The codes that have not ended.</summary>
    public static IEnumerable<AuthorityKey> CodesOf(LocalAuthority authority) =>
        authority.Codes.Where(static codes => codes.Validity?.Until is null).SelectMany(AuthorityKey.Of);

    /// <summary>The names of today but the one that is told first.</summary>
    public static IEnumerable<string> OtherNames(LocalAuthority authority, LanguageTag language) =>
        authority.Names.Where(static name => name.Kind != NameKind.Former).SelectMany(static name => name.Text.Select(static one => one.Value))
            .Distinct(StringComparer.Ordinal).Where(name => !string.Equals(name, NameOf(authority).In(language), StringComparison.Ordinal));

    public static IEnumerable<string> FormerNames(LocalAuthority authority) =>
        authority.Names.Where(static name => name.Kind == NameKind.Former).SelectMany(static name => name.Text.Select(static one => one.Value))
            .Distinct(StringComparer.Ordinal);
}
