using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace SisterCity.Generators;

/// <summary>
/// Writes, beside the contract, one method a record that reads it straight off a Utf8JsonReader. It knows plain documents only: what it does not
/// expect (an escaped name, anything wrong) it refuses, and System.Text.Json reads the document by the contract.
/// </summary>
internal static class DirectReaderGenerator
{
    // One bit a member says that it was seen.
    private const int MostMembers = 64;

    private static readonly SymbolDisplayFormat FullName = SymbolDisplayFormat.FullyQualifiedFormat;

    private static readonly SymbolDisplayFormat FullNameOrNull = FullName.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The method that reads a record: the members into locals, and then all at once, so that no more than one method a record is compiled.</summary>
    public static string ReadRecord(INamedTypeSymbol type)
    {
        var all = Model.MembersOf(type).ToList();
        var members = all.Where(property => !Model.IsUnknown(property)).ToList();
        var unknown = all.Except(members).SingleOrDefault();
        if (members.Count > MostMembers)
            throw new InvalidOperationException($"{type.Name} has more than {MostMembers} members.");
        var name = type.ToDisplayString(FullName);
        var required = members.Select((property, index) => property.IsRequired ? 1UL << index : 0UL).Aggregate(0UL, (sum, one) => sum | one);
        var code = new StringBuilder();
        code.Append($$"""
                private static {{name}} Direct_{{type.Name}}(ref global::System.Text.Json.Utf8JsonReader reader)
                {
                    Direct.Expect(ref reader, global::System.Text.Json.JsonTokenType.StartObject);
                    var seen = 0UL;

            """);
        foreach (var property in all)
            code.Append($"        {property.Type.ToDisplayString(FullNameOrNull)} in{property.Name} = default!;\n");
        code.Append("""
                    while (Direct.NextMember(ref reader))
                    {
                        var name = reader.ValueSpan;
                        switch (name.Length)
                        {

            """);
        foreach (var length in members.Select((property, index) => (property, index)).GroupBy(member => Encoding.UTF8.GetByteCount(Model.JsonName(member.property))).OrderBy(group => group.Key))
        {
            code.Append($"                case {length.Key}:\n");
            foreach (var (property, index) in length)
                WriteMember(property, index, code);
            code.Append("                    break;\n");
        }

        code.Append($$"""
                        }

                        {{(unknown is null ? "throw Direct.Refusal;" : $"Direct.Unknown(ref reader, ref in{unknown.Name});")}}
                    }

                    if ((seen & 0x{{required:X}}UL) != 0x{{required:X}}UL)
                        throw Direct.Refusal;
                    return new {{name}}
                    {

            """);
        foreach (var property in all)
            code.Append($"            {property.Name} = in{property.Name},\n");
        code.Append("""
                    };
                }


            """);
        return code.ToString();
    }

    /// <summary>The method that reads a list.</summary>
    public static string ReadList(ITypeSymbol element) =>
        $$"""
            private static global::SisterCity.Values.ValueList<{{Model.Display(element)}}> DirectList_{{element.Name}}(ref global::System.Text.Json.Utf8JsonReader reader)
            {
                Direct.Expect(ref reader, global::System.Text.Json.JsonTokenType.StartArray);
                if (!Direct.NextItem(ref reader))
                    return default;
                var items = new {{Model.Display(element)}}[1];
                items[0] = {{Value(element)}};
                var count = 1;
                while (Direct.NextItem(ref reader))
                {
                    if (count == items.Length)
                        items = global::SisterCity.Values.ValueList.Resized(items, count, count == 1 ? 4 : count * 2);
                    items[count++] = {{Value(element)}};
                }

                return new(count == items.Length ? items : global::SisterCity.Values.ValueList.Resized(items, count, count));
            }


        """;

    private static void WriteMember(IPropertySymbol property, int index, StringBuilder code)
    {
        code.Append($$"""
                                if (global::System.MemoryExtensions.SequenceEqual(name, "{{Model.JsonName(property)}}"u8))
                                {
                                    Direct.Once(ref seen, 0x{{1UL << index:X}}UL);
                                    Direct.Value(ref reader);
                                    in{{property.Name}} = {{Value(Model.Unwrap(property.Type))}};
                                    continue;
                                }


            """);
    }

    // How a value that the reader stands on is read.
    private static string Value(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => "Direct.Boolean(ref reader)",
        SpecialType.System_Int32 => "Direct.Int32(ref reader)",
        SpecialType.System_Int64 => "Direct.Int64(ref reader)",
        SpecialType.System_String => "global::SisterCity.Values.TextConverter.Read(ref reader)",
        SpecialType.System_Decimal => "global::SisterCity.Values.DecimalConverter.Read(ref reader)",
        _ when Model.FirstArgument(type, "JsonConverterAttribute") is INamedTypeSymbol { Name: "ScalarConverter" } => $"global::SisterCity.Values.Scalar.Read<{Model.Display(type)}>(ref reader)",
        _ when Model.FirstArgument(type, "JsonConverterAttribute") is ITypeSymbol converter => $"{Model.Display(converter)}.Read(ref reader)",
        _ when type.Name is "ValueList" => $"DirectList_{((INamedTypeSymbol)type).TypeArguments[0].Name}(ref reader)",
        _ => $"Direct_{type.Name}(ref reader)",
    };
}
