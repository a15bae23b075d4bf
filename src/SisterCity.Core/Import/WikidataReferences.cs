using System.Security.Cryptography;
using System.Text;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Import;

/// <summary>The references of statements as sources: each once, whatever rows cite it.</summary>
internal sealed class WikidataReferences
{
    private static readonly string[] OfTheCrowd = ["wikipedia.org", "wikidata.org", "wikimedia.org", "wikivoyage.org"];

    private readonly Dictionary<string, SourceId> known = new(StringComparer.Ordinal);
    private readonly List<(Source Source, WikidataRow Row)> sources = [];

    /// <summary>The sources in the order in which they were met, each with the row that cited it first.</summary>
    public IReadOnlyList<(Source Source, WikidataRow Row)> Sources => sources;

    /// <summary>The source of a reference; null when the row tells none. A day of retrieval alone is none.</summary>
    /// <param name="cellOf">The cells of the row, by role.</param>
    /// <param name="retrieved">The day on which the reference was looked at.</param>
    /// <param name="row">The row.</param>
    public SourceId? Of(Func<string, WikidataCell?> cellOf, PartialDate? retrieved, WikidataRow row)
    {
        var address = cellOf("reference") is { } link && !IsANode(link.Text) ? link.Text : null;
        var title = cellOf("title");
        var work = NameIn("statedIn");
        var publisher = NameIn("publisher")?.Text;
        if (address is null && title is null && work is null && publisher is null)
            return null;
        var key = string.Join('\n', address, title?.Text, work?.Text, publisher, retrieved?.Text);
        if (known.TryGetValue(key, out var id))
            return id;
        known.Add(key, id = SourceId.Parse("reference-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 6))));
        var isAnAddress = WebAddress.TryRead(address, out var web, out _);
        sources.Add((new Source
        {
            Id = id,
            Kind = isAnAddress && IsOfTheCrowd(address!) ? EvidenceKind.CrowdSourced : null,
            Title = (title ?? work) is { } named
                ? LocalizedText.Of(LanguageTag.TryRead(named.Language, out var tag, out _) ? tag : LanguageTag.Untold, named.Text)
                : null,
            Publisher = publisher ?? (title is null ? null : work?.Text),
            Address = isAnAddress ? web : null,
            Citation = isAnAddress ? null : address ?? title?.Text ?? work?.Text ?? publisher,
            RetrievedOn = retrieved,
        }, row));
        return id;

        // The label says more than the number of an item.
        WikidataCell? NameIn(string role) => cellOf(role + "Label") ?? (cellOf(role) is { } cell
            ? cell with { Text = cell.Text[(cell.Text.LastIndexOf('/') + 1)..] }
            : null);
    }

    // A query may give the reference itself, which is no document.
    private static bool IsANode(string text) =>
        text.StartsWith("http://www.wikidata.org/reference/", StringComparison.Ordinal) || text.StartsWith("wdref:", StringComparison.Ordinal)
        || text.StartsWith("_:", StringComparison.Ordinal);

    private static bool IsOfTheCrowd(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && Array.Exists(OfTheCrowd, host => string.Equals(uri.Host, host, StringComparison.Ordinal) || uri.Host.EndsWith("." + host, StringComparison.Ordinal));
}
