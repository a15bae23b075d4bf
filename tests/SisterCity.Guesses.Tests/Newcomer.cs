using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NodaTime;
using SisterCity.Model;

namespace SisterCity.Guesses.Tests;

/// <summary>A program with one line of a newcomer in it: the usings of the guide, and a few things at hand.</summary>
internal static class Newcomer
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Concat([typeof(Agreement).Assembly.Location, typeof(LocalDate).Assembly.Location])
            .DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What the compiler says against a line; empty when it compiles.</summary>
    public static IReadOnlyList<Diagnostic> ErrorsOf(string line) =>
        [.. Compile(line).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    /// <summary>Runs a line; what it throws is thrown.</summary>
    public static async Task RunAsync(string line, string register)
    {
        using var assembly = new MemoryStream();
        var emitted = Compile(line).Emit(assembly);
        emitted.Success.Should().BeTrue(because: string.Join('\n', emitted.Diagnostics));
        var method = Assembly.Load(assembly.ToArray()).GetType("Program")!.GetMethod("TryAsync", BindingFlags.NonPublic | BindingFlags.Static)!;
        await (Task)method.Invoke(null, [register])!;
    }

    private static CSharpCompilation Compile(string line) => CSharpCompilation.Create(
        $"Newcomer-{Guid.NewGuid():N}",
        [CSharpSyntaxTree.ParseText(Program(line), new CSharpParseOptions(LanguageVersion.Latest), encoding: Encoding.UTF8)],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static string Program(string line) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.ComponentModel;
        using System.Globalization;
        using System.IO;
        using System.Linq;
        using System.Text.Json;
        using System.Threading.Tasks;
        using FluentValidation;
        using NodaTime;
        using SisterCity.Answers;
        using SisterCity.Codelists;
        using SisterCity.Findings;
        using SisterCity.Json;
        using SisterCity.Model;
        using SisterCity.Time;
        using SisterCity.Validation;
        using SisterCity.Values;

        internal static class Program
        {
            private static async Task TryAsync(string path)
            {
                await Task.CompletedTask;
                var text = "213401722";
                var day = new LocalDate(2026, 9, 1);
                var register = RegisterReader.Read(File.ReadAllBytes(path)).Value!;
                var agreement = register.Agreements[0];
                var party = agreement.Parties[0];
                {{line}}
            }

            private static T Generic<T>(string text) where T : ISpanParsable<T> => T.Parse(text, null);
        }
        """;
}
