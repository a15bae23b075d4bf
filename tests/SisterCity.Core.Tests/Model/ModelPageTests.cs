using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.Model;

/// <summary>The table of records in the guide, beside the model.</summary>
public class ModelPageTests
{
    // Every record may have them, and the table leaves them out.
    private static readonly string[] LeftOut = ["Extensions", "Note", "Sources"];

    public static TheoryData<string> Records =>
        [.. typeof(Register).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(Register).Namespace && type.GetProperty("Extensions")?.PropertyType == typeof(ExtensionData))
            .Select(type => type.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Records))]
    public void The_guide_names_every_member_of_a_record(string record)
    {
        var type = typeof(Register).Assembly.GetType($"{typeof(Register).Namespace}.{record}")!;
        var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.SetMethod is not null && (type == typeof(Register) || !LeftOut.Contains(property.Name)) && property.Name != "Extensions")
            .Select(property => property.IsDefined(typeof(RequiredMemberAttribute)) ? $"**{property.Name}**" : property.Name);
        var row = Regex.Match(File.ReadAllText(Repository.At("docs", "guide", "02-model.md")), $@"^\| `{record}` \| .* \| (?<members>[^|]*) \|$", RegexOptions.Multiline);
        row.Groups["members"].Value.Should().Be(string.Join(", ", members), because: $"the guide has a row for {record} with its members");
    }
}
