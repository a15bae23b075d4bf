using System.Globalization;
using System.Xml.Linq;

namespace SisterCity.Build;

/// <summary>Adds up what the test runner wrote: results (*.trx) and coverage (coverage.cobertura.xml).</summary>
internal static class TestSummary
{
    public static int Write(string folder)
    {
        var counters = Directory.EnumerateFiles(folder, "*.trx", SearchOption.AllDirectories)
            .SelectMany(path => XDocument.Load(path).Descendants().Where(element => element.Name.LocalName is "Counters"))
            .ToList();
        int Sum(string name) => counters.Sum(counter => int.Parse(counter.Attribute(name)!.Value, CultureInfo.InvariantCulture));
        var (passed, failed) = (Sum("passed"), Sum("total") - Sum("passed") - Sum("notExecuted"));
        var skipped = Sum("total") - passed - failed;

        foreach (var (package, covered, lines) in Coverage(folder))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"coverage of {package}: {100.0 * covered / lines:F1} % of {lines} lines"));

        // A run without tests must not look like a run without failures.
        if (passed + failed == 0)
            failed = 1;
        Console.WriteLine(skipped == 0 ? $"{passed} passed, {failed} failed" : $"{passed} passed, {failed} failed, {skipped} skipped");
        return failed == 0 ? 0 : 1;
    }

    /// <summary>A line counts as covered when any test project covered it.</summary>
    private static IEnumerable<(string Package, int Covered, int Lines)> Coverage(string folder) =>
        Directory.EnumerateFiles(folder, "coverage.cobertura.xml", SearchOption.AllDirectories)
            .SelectMany(path => XDocument.Load(path).Descendants("package"))
            .SelectMany(package => package.Descendants("class").SelectMany(type => type.Elements("lines").Elements("line").Select(line => (
                Package: package.Attribute("name")!.Value,
                Place: $"{type.Attribute("filename")!.Value}:{line.Attribute("number")!.Value}",
                IsHit: !string.Equals(line.Attribute("hits")!.Value, "0", StringComparison.Ordinal)))))
            .GroupBy(line => line.Package, StringComparer.Ordinal)
            .OrderBy(package => package.Key, StringComparer.Ordinal)
            .Select(package =>
            {
                var places = package.GroupBy(line => line.Place, StringComparer.Ordinal).ToList();
                return (package.Key, places.Count(place => place.Any(line => line.IsHit)), places.Count);
            });
}
