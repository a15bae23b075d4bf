using SisterCity.Model;

namespace SisterCity.Projects;

/// <summary>By what a payer or a receiver is known again.</summary>
internal static class BodyKey
{
    /// <summary>The authority, with the name of its service when it has one; else the name, without regard to case.</summary>
    /// <remarks>Who is neither is nobody: an empty text.</remarks>
    public static string Of(ProjectBody? body) => body switch
    {
        null => string.Empty,
        { Authority: { } authority } => "@" + authority.Text,
        { Name: { } name } => name.Pairs[0].Value.ToUpperInvariant(),
        _ => string.Empty,
    };

    /// <summary>Those who pay an amount, as one key; empty when nobody is known.</summary>
    public static string OfAllPayers(ProjectAmount amount) => string.Join('\n', OfPayers(amount));

    /// <summary>Those who pay an amount, each once; empty when nobody is known.</summary>
    public static IReadOnlyList<string> OfPayers(ProjectAmount amount) =>
        amount.Payers.Count == 1 && Of(amount.Payers[0]) is { Length: > 0 } only
            ? [only]
            : [.. amount.Payers.Select(Of).Where(static key => key.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
