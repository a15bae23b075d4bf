using System.Collections;
using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using SisterCity.Findings;

namespace SisterCity.Json;

/// <content>What stands at a place of a record.</content>
public sealed partial class RegisterContract
{
    /// <summary>The value at a place: a code, a date, a text, a number; null when a record or a list stands there, or nothing.</summary>
    /// <remarks>Behind a value that has no members, as a text of several languages, the place goes on for JSON only: the value is what stands there.</remarks>
    internal static object? ValueAt(object record, JsonPointer at)
    {
        object? here = record;
        foreach (var segment in at.Segments())
        {
            if (here is null || IsValue(here))
                break;
            here = here is IEnumerable list ? ElementAt(list, segment) : MemberOf(here, segment);
        }

        return here is not null && IsValue(here) ? here : null;
    }

    private static bool IsValue(object it) => Options.GetTypeInfo(it.GetType()).Kind == JsonTypeInfoKind.None;

    private static object? ElementAt(IEnumerable list, string place) =>
        int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? list.Cast<object>().ElementAtOrDefault(index) : null;

    private static object? MemberOf(object record, string name) =>
        Options.GetTypeInfo(record.GetType()).Properties
            .FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.Ordinal))?.Get?.Invoke(record);
}
