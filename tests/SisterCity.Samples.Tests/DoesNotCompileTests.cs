using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NodaTime;
using SisterCity.Model;

namespace SisterCity.Samples.Tests;

/// <summary>The guide shows what the types forbid; here the compiler forbids it.</summary>
public class DoesNotCompileTests
{
    [Fact]
    public void The_compiler_refuses_each_of_the_three_mistakes_and_nothing_else()
    {
        Errors(Source()).Select(error => error.Id).Should().Equal("CS0019", "CS0029", "CS9035");
    }

    [Fact]
    public void The_comment_above_each_mistake_names_its_error()
    {
        var source = Source();
        var lines = source.Split('\n');
        foreach (var error in Errors(source))
        {
            var line = error.Location.GetLineSpan().StartLinePosition.Line;
            lines[line - 1].Should().Contain($"({error.Id})");
        }
    }

    [Fact]
    public void Without_the_mistakes_the_same_file_compiles()
    {
        var mended = Source()
            .Replace("InseeDepartmentCode department", "InseeRegionCode department", StringComparison.Ordinal)
            .Replace("InseeCommune = siren", "Siren = siren", StringComparison.Ordinal)
            .Replace("{ Id = id }", "{ Id = id, Kind = SisterCity.Codelists.AgreementKind.CooperationAgreement }", StringComparison.Ordinal);
        Errors(mended).Should().BeEmpty();
    }

    private static string Source() =>
        File.ReadAllText(Repository.At("samples", "SisterCity.Samples.BuildAnAgreement", "DoesNotCompile.cs")).ReplaceLineEndings("\n");

    private static IEnumerable<Diagnostic> Errors(string source)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        string[] ours = [typeof(Agreement).Assembly.Location, typeof(LocalDate).Assembly.Location];
        var references = platform.Concat(ours).DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase).Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create(
                "DoesNotCompile",
                [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))],
                references,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start);
    }
}
