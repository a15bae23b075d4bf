using System.Text.RegularExpressions;
using SisterCity.Values;

namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct CitationScheme
{
    /// <summary>The form of the scheme's identifiers, as a regular expression that .NET and JSON Schema read alike.</summary>
    public string Pattern => Entry.Extra(0);

    /// <summary>Where the official publisher shows a text of the scheme; null for a scheme that it has no address for.</summary>
    /// <param name="id">The identifier.</param>
    internal WebAddress? AddressOf(string id) =>
        Entry.Extra(1) is { Length: > 0 } template ? WebAddress.Parse(template.Replace("{id}", id, StringComparison.Ordinal)) : null;

    /// <summary>Whether a text has the form of the scheme's identifiers.</summary>
    /// <param name="id">The text.</param>
    public bool Matches(string id) => Regex.IsMatch(id, Pattern, RegexOptions.CultureInvariant);
}
