using System.Globalization;
using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A register: authorities, their partnerships, the agreements they signed, the projects they run, and the sources of all that.</summary>
/// <remarks>Equal by content. Null lists do not exist: absent is empty. A register is a document; it is official only if its publisher says so.</remarks>
/// <example><code>var register = RegisterReader.Read(File.ReadAllBytes("register.json")).Value;</code></example>
public sealed partial record Register
{
    /// <summary>The schema that the document follows, for editors; the library does not resolve it.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>What the register is called.</summary>
    [JsonPropertyName("title")]
    public LocalizedText? Title { get; init; }

    /// <summary>What a reader must know before using it: its limits, its standing.</summary>
    [JsonPropertyName("notice")]
    public LocalizedText? Notice { get; init; }

    /// <summary>Who publishes it.</summary>
    [JsonPropertyName("publisher")]
    public LocalizedText? Publisher { get; init; }

    /// <summary>The licence under which it may be used, as an SPDX expression or in words.</summary>
    [JsonPropertyName("licence")]
    public string? Licence { get; init; }

    /// <summary>The day for which it speaks.</summary>
    [JsonPropertyName("asOf")]
    public PartialDate? AsOf { get; init; }

    /// <summary>The authorities, and the other bodies that take part.</summary>
    [JsonPropertyName("authorities")]
    public ValueList<LocalAuthority> Authorities { get; init; }

    /// <summary>The enduring relationships between authorities.</summary>
    [JsonPropertyName("partnerships")]
    public ValueList<Partnership> Partnerships { get; init; }

    /// <summary>The instruments that were signed, or are being prepared, under partnerships.</summary>
    [JsonPropertyName("agreements")]
    public ValueList<Agreement> Agreements { get; init; }

    /// <summary>The projects run under partnerships and agreements.</summary>
    [JsonPropertyName("projects")]
    public ValueList<CooperationProject> Projects { get; init; }

    /// <summary>The crises that events refer to.</summary>
    [JsonPropertyName("crises")]
    public ValueList<Crisis> Crises { get; init; }

    /// <summary>Where the facts come from.</summary>
    [JsonPropertyName("sources")]
    public ValueList<Source> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }

    /// <summary>A builder that begins with this register, for many changes.</summary>
    /// <example><code>register = register.ToBuilder().Add(agreement).Add(another).ToRegister();</code></example>
    public RegisterBuilder ToBuilder() => new(this);

    /// <summary>How many records it has of each kind that it has: "116 authorities, 65 partnerships, 70 agreements".</summary>
    public override string ToString()
    {
        (int Count, string One, string Many)[] kinds =
        [
            (Authorities.Count, "authority", "authorities"), (Partnerships.Count, "partnership", "partnerships"), (Agreements.Count, "agreement", "agreements"),
            (Projects.Count, "project", "projects"), (Crises.Count, "crisis", "crises"), (Sources.Count, "source", "sources"),
        ];
        var said = string.Join(", ", kinds.Where(kind => kind.Count > 0).Select(kind => string.Create(
            CultureInfo.InvariantCulture, $"{kind.Count} {(kind.Count == 1 ? kind.One : kind.Many)}")));
        return said.Length > 0 ? said : "no records";
    }

    /// <summary>Whether it has a record or a member of its own; the name of a schema and members that nobody knows make no register.</summary>
    internal bool HoldsSomething => this with { Schema = null, Extensions = null } != Nothing;

    private static Register Nothing { get; } = new();
}
