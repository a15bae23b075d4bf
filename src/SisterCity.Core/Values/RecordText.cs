using System.Globalization;
using System.Text;

namespace SisterCity.Values;

/// <summary>A record as one line: what it has, and nothing of what it has not.</summary>
internal static class RecordText
{
    /// <summary>Appends the members that are there: "Id = a1, Kind = renewal".</summary>
    /// <returns>Whether there was one.</returns>
    public static bool Append(StringBuilder text, params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var isFirst = true;
        foreach (var (name, value) in members)
        {
            if (value is null)
                continue;
            text.Append(isFirst ? string.Empty : ", ").Append(name).Append(" = ");
            text.Append(value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value);
            isFirst = false;
        }

        return !isFirst;
    }
}
