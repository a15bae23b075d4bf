using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>A point on the Earth in WGS 84, written as a GeoJSON position: longitude first, then latitude (RFC 7946, section 3.1.1).</summary>
/// <remarks>
/// Longitude −180 to 180 and latitude −90 to 90 degrees, as decimals, so that what was written is kept. Equal when both numbers are equal.
/// No order. The default is not distinguishable from 0° 0°, which is in the Gulf of Guinea: the rule <c>CoordinatesAreNullIsland</c> finds it.
/// </remarks>
/// <example><code>var montpellier = new GeoPoint(longitude: 3.8767m, latitude: 43.6108m);</code></example>
[JsonConverter(typeof(GeoPointConverter))]
[StructLayout(LayoutKind.Auto)]
public readonly record struct GeoPoint
{
    /// <summary>Makes a point.</summary>
    /// <param name="longitude">Degrees east of Greenwich, −180 to 180.</param>
    /// <param name="latitude">Degrees north of the equator, −90 to 90.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is beyond its range.</exception>
    public GeoPoint(decimal longitude, decimal latitude)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(longitude), 180m, nameof(longitude));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(latitude), 90m, nameof(latitude));
        Longitude = longitude;
        Latitude = latitude;
    }

    /// <summary>Degrees east of Greenwich.</summary>
    public decimal Longitude { get; }

    /// <summary>Degrees north of the equator.</summary>
    public decimal Latitude { get; }

    /// <summary>Longitude and latitude, for a debugger: "3.8767, 43.6108".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Longitude}, {Latitude}");
}

/// <summary>The JSON form of a <see cref="GeoPoint"/>: an array of longitude and latitude.</summary>
/// <remarks>Public for the source generator of System.Text.Json; nobody calls it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeoPointConverter : JsonConverter<GeoPoint>, IFlawFinder
{
    private const string Expected = "position";

    IEnumerable<FoundFlaw> IFlawFinder.FlawsOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return [JsonText.WrongType(value, Expected)];
        if (value.GetArrayLength() != 2)
            return [new FoundFlaw(string.Empty, Flaw.LengthIsWrong, JsonText.Quote(value), Expected)];
        var flaws = new List<FoundFlaw>();
        for (var i = 0; i < 2; i++)
        {
            var at = i == 0 ? "/0" : "/1";
            if (value[i].ValueKind != JsonValueKind.Number)
                flaws.Add(JsonText.WrongType(value[i], "number") with { At = at });
            else if (!value[i].TryGetDecimal(out var degrees) || Math.Abs(degrees) > (i == 0 ? 180m : 90m))
                flaws.Add(new FoundFlaw(at, Flaw.CoordinateIsOutOfRange, JsonText.Quote(value[i]), Expected, Repaired: SwappedOrNull(value)));
            else if (!DecimalConverter.IsExact(value[i].GetRawText()))
                flaws.Add(new FoundFlaw(at, Flaw.NumberIsOutOfRange, JsonText.Quote(value[i]), "decimal"));
        }

        return flaws;
    }

    /// <inheritdoc/>
    public override GeoPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <summary>Reads the value that a reader stands on.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    internal static GeoPoint Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("A position is a JSON array.");
        var (longitude, latitude) = (Number(ref reader), Number(ref reader));
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray || Math.Abs(longitude) > 180m || Math.Abs(latitude) > 90m)
            throw new JsonException("A position is a longitude and a latitude.");
        return new GeoPoint(longitude, latitude);

        static decimal Number(ref Utf8JsonReader reader) =>
            reader.Read() ? DecimalConverter.Read(ref reader) : throw new JsonException("A position is made of two numbers.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GeoPoint value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Longitude);
        writer.WriteNumberValue(value.Latitude);
        writer.WriteEndArray();
    }

    // A latitude beyond 90 beside a longitude within is nearly always a pair in the wrong order.
    private static string? SwappedOrNull(JsonElement pair) =>
        pair[0].ValueKind == JsonValueKind.Number && pair[1].ValueKind == JsonValueKind.Number && pair[0].TryGetDecimal(out var first)
            && pair[1].TryGetDecimal(out var second) && Math.Abs(first) <= 90m && Math.Abs(second) is > 90m and <= 180m
            ? $"[{pair[1].GetRawText()}, {pair[0].GetRawText()}]"
            : null;
}
