using SisterCity.Values;

namespace SisterCity.Exchange.Iati;

/// <summary>A body as IATI tells of it.</summary>
/// <param name="Reference">The identifier by a list of org-id.guide; null when there is none.</param>
/// <param name="Type">The code of its type (OrganisationType); null when the kind is not known.</param>
/// <param name="Name">What it is called; null when nobody said.</param>
internal sealed record IatiBody(string? Reference, string? Type, LocalizedText? Name);
