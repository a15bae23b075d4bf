using System.Text.Json.Serialization;

namespace SisterCity.Benchmarks.Plain;

/// <summary>The same document as anybody would write it first: records of strings, System.Text.Json's own generator.</summary>
public sealed record Agreement(
    string Id, string? Partnership, string Kind, Dictionary<string, string>? Title, List<Party> Parties, string? SignedOn, List<Claim>? DateClaims, List<Place>? SignedAt,
    Dictionary<string, string>? Object, List<Commitment>? Commitments, Term? Term, List<string>? AuthenticLanguages, List<string>? Themes, List<Reference>? Sources);

public sealed record Party(string Authority, string? Role, List<Signatory>? Signatories, List<Act>? AuthorisingActs, Transmission? Transmission);

public sealed record Signatory(string? Capacity, string? Name);

public sealed record Act(string Kind, string? Number, string? AdoptedOn);

public sealed record Transmission(string? SentOn, string? ReceivedOn);

public sealed record Claim(string On, List<string>? ClaimedBy, List<Reference>? Sources);

public sealed record Place(Dictionary<string, string> Name);

public sealed record Commitment(string? Party, int? Year, Amount Amount);

[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1721:Property names should not match get methods", Justification = "The document's own name.")]
public sealed record Amount([property: JsonPropertyName("amount")] decimal Value, string Currency);

public sealed record Term(string Kind);

public sealed record Reference(string Source);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Agreement))]
public sealed partial class PlainContext : JsonSerializerContext;
