using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace SisterCity.Generators;

/// <summary>
/// Writes, beside the contract, what each record of a document should look like, for who looks for flaws: the names of its members, which of them are
/// required, and what each should be. A contract of System.Text.Json knows the same, and costs more to make than a register costs to read.
/// </summary>
internal static class ExpectedGenerator
{
    private const string Expected = "global::SisterCity.Json.Expected";

    private static readonly SymbolDisplayFormat FullName = SymbolDisplayFormat.FullyQualifiedFormat;

    /// <summary>What a record should be, made when it is first asked for.</summary>
    public static string OfRecord(INamedTypeSymbol type)
    {
        var code = new StringBuilder();
        code.Append($"    private static global::SisterCity.Json.ExpectedRecord Expected_{type.Name} => field ??= new(\n");
        var members = Model.MembersOf(type).Where(property => !Model.IsUnknown(property))
            .Select(property => $"        new global::SisterCity.Json.ExpectedMember(\"{Model.JsonName(property)}\", {(property.IsRequired ? "true" : "false")}, static () => {Of(property.Type)})");
        return code.Append(string.Join(",\n", members)).Append(");\n\n").ToString();
    }

    /// <summary>A line of the table: what is asked for by its type.</summary>
    public static string Line(INamedTypeSymbol type) =>
        $"        if (typeof(T) == typeof({type.ToDisplayString(FullName)}))\n            return Expected_{type.Name};\n";

    private static string Of(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => $"{Expected}.Value(new global::SisterCity.Values.TextConverter())",
        SpecialType.System_Boolean => $"{Expected}.Boolean",
        SpecialType.System_Int32 => $"{Expected}.Int32",
        SpecialType.System_Int64 => $"{Expected}.Int64",
        SpecialType.System_Decimal => $"{Expected}.Value(new global::SisterCity.Values.DecimalConverter())",
        _ => Of((INamedTypeSymbol)type),
    };

    private static string Of(INamedTypeSymbol type)
    {
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return Of(type.TypeArguments[0]);
        if (Model.FirstArgument(type, "JsonConverterAttribute") is ITypeSymbol converter)
            return $"{Expected}.Value(new {converter.ToDisplayString(FullName)}())";
        return type.Name switch
        {
            "ValueList" => $"{Expected}.List(static () => {Of(type.TypeArguments[0])})",
            "JsonElement" => $"{Expected}.Anything",
            _ => $"Expected_{type.Name}",
        };
    }
}
