using System.Text;
using SisterCity.Codelists;
using SisterCity.Schema;

namespace SisterCity.Build;

/// <summary>The code lists → schema/codelists/*.json and *.csv.</summary>
internal static class Lists
{
    public static IEnumerable<DerivedFile> Derive()
    {
        foreach (var list in CodelistCatalog.All.AsEnumerable())
        {
            yield return new DerivedFile($"schema/codelists/{list.Name}.json", Encoding.UTF8.GetString(CodelistExporter.Json(list)), $"data/codelists/{list.Name}.csv");
            yield return new DerivedFile($"schema/codelists/{list.Name}.csv", Encoding.UTF8.GetString(CodelistExporter.Csv(list)), $"data/codelists/{list.Name}.csv");
        }
    }
}
