using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SisterCity.Generators;

/// <summary>How the generators read the model.</summary>
internal static class Model
{
    public static bool IsMember(IPropertySymbol property) =>
        property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, SetMethod.IsInitOnly: true };

    public static bool IsNullable(IPropertySymbol property) => property.NullableAnnotation == NullableAnnotation.Annotated;

    public static ITypeSymbol Unwrap(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    public static string JsonName(IPropertySymbol property) =>
        FirstArgument(property, "JsonPropertyNameAttribute") as string ?? char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);

    public static object? FirstArgument(ISymbol symbol, string attributeName) =>
        symbol.GetAttributes().FirstOrDefault(attribute => string.Equals(attribute.AttributeClass?.Name, attributeName, StringComparison.Ordinal))?.ConstructorArguments[0].Value;
}
