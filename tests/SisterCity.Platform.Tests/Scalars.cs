using SisterCity.Values;

namespace SisterCity.Platform.Tests;

/// <summary>Every value, code and identifier of the library, and a way to call a generic method for each.</summary>
internal static class Scalars
{
    public static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(Siren).Assembly.GetExportedTypes()
            .Where(type => type.IsValueType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IScalar<>)))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    public static ScalarFormat FormatOf(Type scalar) => (ScalarFormat)scalar.GetProperty(nameof(IScalar<>.Format))!.GetValue(null)!;
}
