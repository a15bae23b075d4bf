using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SisterCity.Generators;

/// <summary>
/// Writes the table of all rules from the numbers that their functions carry, and the doors for FluentValidation. A function without a rule, under another name
/// than its rule, beside another one of the same number or of a subject that has no place in a report does not compile.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class RuleTableGenerator : IIncrementalGenerator
{
    private const string RuleAttribute = "SisterCity.Validation.RuleAttribute";
    private const string SubjectsAttribute = "SisterCity.Validation.SubjectsAttribute";
    private const string Ledger = "SisterCity.Findings.Rules";

    private static readonly DiagnosticDescriptor HasNoRule =
        Fault("SCG001", "'{0}' is no rule of data/rules.json, or a retired one");

    private static readonly DiagnosticDescriptor HasAnotherName =
        Fault("SCG002", "'{0}' is called {1}, and so is its function");

    private static readonly DiagnosticDescriptor HasTwoFunctions =
        Fault("SCG003", "'{0}' has another function: a rule has one");

    private static readonly DiagnosticDescriptor HasNoPlace =
        Fault("SCG004", "{0} is not among the subjects of RuleTable: say where in a report its rules come");

    private static readonly DiagnosticDescriptor LooksAtNothing =
        Fault("SCG005", "{0} looks at no record of RuleTable: it has (record, context, found), (record, directory, context, found) or (value, at, found)");

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var functions = context.SyntaxProvider.ForAttributeWithMetadataName(
            RuleAttribute, static (_, _) => true, static (found, _) => RuleFunction.Of(found)).Collect();
        var tables = context.SyntaxProvider.ForAttributeWithMetadataName(
            SubjectsAttribute, static (_, _) => true, static (found, _) => RuleTable.Of(found.TargetSymbol));
        var ledger = context.CompilationProvider.Select(static (compilation, _) => NumbersOf(compilation));
        context.RegisterSourceOutput(
            tables.Combine(functions).Combine(ledger), static (output, all) => Write(output, all.Left.Left, all.Left.Right, all.Right));
    }

    private static void Write(SourceProductionContext output, RuleTable table, ImmutableArray<RuleFunction> found, string ledger)
    {
        var names = ledger.Split(['\n'], StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ')).ToDictionary(entry => entry[0], entry => entry[1], StringComparer.Ordinal);
        var functions = new List<RuleFunction>();
        var inOrder = found.OrderBy(function => table.PlaceOf(function.Subject))
            .ThenBy(function => function.Path, StringComparer.Ordinal).ThenBy(function => function.Span.Start);
        foreach (var function in inOrder)
        {
            var fault = !names.TryGetValue(function.Code, out var name) ? Diagnostic.Create(HasNoRule, function.Location, function.Code)
                : !string.Equals(name, function.Name, StringComparison.Ordinal) ? Diagnostic.Create(HasAnotherName, function.Location, function.Code, name)
                : functions.Exists(other => string.Equals(other.Code, function.Code, StringComparison.Ordinal))
                    ? Diagnostic.Create(HasTwoFunctions, function.Location, function.Code)
                : table.PlaceOf(function.Subject) < 0 ? Diagnostic.Create(HasNoPlace, function.Location, function.Subject.Split('.').Last())
                : function.Kind is FunctionKind.Unknown || (function.Kind is not FunctionKind.Value && !table.IsOf(function))
                    ? Diagnostic.Create(LooksAtNothing, function.Location, function.Name)
                : null;
            if (fault is null)
                functions.Add(function);
            else
                output.ReportDiagnostic(fault);
        }

        output.AddSource("RuleTable.g.cs", SourceText.From(table.Write(functions), Encoding.UTF8));
        output.AddSource("Validators.g.cs", SourceText.From(table.WriteDoors(), Encoding.UTF8));
    }

    /// <summary>The numbers and names of the rules that are not retired, as the ledger's C# has them; a line each.</summary>
    private static string NumbersOf(Compilation compilation)
    {
        var numbers = new StringBuilder();
        foreach (var property in compilation.GetTypeByMetadataName(Ledger)?.GetMembers().OfType<IPropertySymbol>() ?? [])
        {
            if (property.DeclaringSyntaxReferences[0].GetSyntax() is PropertyDeclarationSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax made }
                && made.ArgumentList is { } rule && !rule.Arguments.Any(IsRetired))
                numbers.Append(TextOf(rule.Arguments[0])).Append(' ').Append(property.Name).Append('\n');
        }

        return numbers.ToString();

        static bool IsRetired(ArgumentSyntax argument) => argument.NameColon?.Name.Identifier.ValueText is "isRetired" && TextOf(argument) is "true";

        static string TextOf(ArgumentSyntax argument) => ((LiteralExpressionSyntax)argument.Expression).Token.ValueText;
    }

    private static DiagnosticDescriptor Fault(string id, string message) =>
        new(id, "Rule without a place", message, "Rules", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
