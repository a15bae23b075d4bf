using System.Text.Json;
using SisterCity.Findings;

namespace SisterCity.Tests.Json;

/// <summary>Finds the place of a finding in a document; a place that only says what is missing may end one member early.</summary>
internal static class Places
{
    public static JsonElement? Find(JsonElement document, Finding finding)
    {
        var place = document;
        var segments = finding.At.Segments().ToList();
        for (var i = 0; i < segments.Count; i++)
        {
            if (place.ValueKind == JsonValueKind.Array && int.TryParse(segments[i], out var index) && index < place.GetArrayLength())
                place = place[index];
            else if (place.ValueKind == JsonValueKind.Object && place.TryGetProperty(segments[i], out var member))
                place = member;
            else if (i == segments.Count - 1 && IsAbout(finding.Rule, segments[i]))
                return place;
            else
                return null;
        }

        return place;
    }

    // "members" of a partnership that has none: an empty list is not written.
    private static bool IsAbout(Rule rule, string member) =>
        (rule == Rules.HasFewerThanTwoParties && member is "parties" or "members") || (rule == Rules.ProjectHasNoLead && member is "participants");
}
