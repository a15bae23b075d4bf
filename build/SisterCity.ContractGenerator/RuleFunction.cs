using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SisterCity.Generators;

/// <summary>What a function of a rule looks at, as its parameters say.</summary>
internal enum FunctionKind
{
    /// <summary>Its parameters say nothing that the table knows.</summary>
    Unknown,

    /// <summary>(record, context, found).</summary>
    Record,

    /// <summary>(record, directory, context, found): it is asked when there is a directory.</summary>
    Directory,

    /// <summary>(value, at, found): the walk over all values calls it.</summary>
    Value,
}

/// <summary>A function that carries the number of a rule.</summary>
/// <param name="Code">The number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Subject">Its class.</param>
/// <param name="Kind">What it looks at.</param>
/// <param name="Type">The type of its first parameter.</param>
/// <param name="Views">The records of which that type is a view, each between bars: those that a constructor of it takes alone.</param>
/// <param name="Path">The file it stands in.</param>
/// <param name="Span">Where in the file.</param>
/// <param name="Lines">The same as lines and columns.</param>
internal record struct RuleFunction(
    string Code, string Name, string Subject, FunctionKind Kind,
    string Type, string Views, string Path, TextSpan Span, LinePositionSpan Lines)
{
    public readonly Location Location => Location.Create(Path, Span, Lines);

    public static RuleFunction Of(GeneratorAttributeSyntaxContext found)
    {
        var method = (IMethodSymbol)found.TargetSymbol;
        var first = method.Parameters.FirstOrDefault()?.Type;
        var views = first is INamedTypeSymbol { IsValueType: true } view
            ? view.InstanceConstructors.Where(constructor => constructor.Parameters.Length == 1)
            : [];
        var line = found.TargetNode.SyntaxTree.GetLineSpan(found.TargetNode.Span);
        return new RuleFunction(
            (string)found.Attributes[0].ConstructorArguments[0].Value!,
            method.Name,
            NameOf(method.ContainingType),
            KindOf(string.Join(" ", method.Parameters.Skip(1).Select(parameter => parameter.Type.Name))),
            first is null ? string.Empty : NameOf(first),
            string.Concat(views.Select(constructor => $"|{NameOf(constructor.Parameters[0].Type)}|")),
            line.Path,
            found.TargetNode.Span,
            line.Span);
    }

    public static string NameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Whether it looks at a record, itself or through a view.</summary>
    public readonly bool LooksAt(string record) =>
        Kind is not FunctionKind.Value && (string.Equals(Type, record, StringComparison.Ordinal) || IsViewOf(record));

    /// <summary>The function as an entry of the table of a record.</summary>
    public readonly string EntryFor(string record)
    {
        var function = $"{Subject}.{Name}";
        var view = IsViewOf(record) ? $"new {Type}(record)" : "record";
        var call = Kind is FunctionKind.Directory ? $"static (record, context, found) => {function}({view}, context.Directory!, context, found)"
            : IsViewOf(record) ? $"static (record, context, found) => {function}({view}, context, found)"
            : function;
        return $"new({call}, global::SisterCity.Findings.Rules.{Name}),";
    }

    private static FunctionKind KindOf(string otherParameters) => otherParameters switch
    {
        "CheckContext FindingSink" => FunctionKind.Record,
        "IAuthorityDirectory CheckContext FindingSink" => FunctionKind.Directory,
        "String FindingSink" => FunctionKind.Value,
        _ => FunctionKind.Unknown,
    };

    private readonly bool IsViewOf(string record) => Views.Contains($"|{record}|");
}
