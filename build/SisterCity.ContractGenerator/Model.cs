using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SisterCity.Generators;

/// <summary>How the generators read the model.</summary>
internal static class Model
{
    public static bool IsMember(IPropertySymbol property) =>
        property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, SetMethod.IsInitOnly: true };

    /// <summary>The members of a record, in the order of the code; what is not known is one of them.</summary>
    public static IEnumerable<IPropertySymbol> MembersOf(INamedTypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>().Where(IsMember);

    /// <summary>Whether a member holds what is not known.</summary>
    public static bool IsUnknown(IPropertySymbol property) => property.Type.Name is "ExtensionData";

    public static bool IsRecord(ITypeSymbol type) => type is { IsRecord: true, IsReferenceType: true };

    /// <summary>What a list is of, and what may be absent.</summary>
    public static ITypeSymbol ElementOf(ITypeSymbol type) => type.Name is "ValueList" ? ((INamedTypeSymbol)type).TypeArguments[0] : Unwrap(type);

    /// <summary>A type by its full name.</summary>
    public static string Display(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public static bool IsNullable(IPropertySymbol property) => property.NullableAnnotation == NullableAnnotation.Annotated;

    public static ITypeSymbol Unwrap(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    public static string JsonName(IPropertySymbol property) =>
        FirstArgument(property, "JsonPropertyNameAttribute") as string ?? char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);

    public static object? FirstArgument(ISymbol symbol, string attributeName) =>
        symbol.GetAttributes().FirstOrDefault(attribute => string.Equals(attribute.AttributeClass?.Name, attributeName, StringComparison.Ordinal))?.ConstructorArguments[0].Value;
}
