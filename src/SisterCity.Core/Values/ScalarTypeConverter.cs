using System.ComponentModel;
using System.Globalization;

namespace SisterCity.Values;

/// <summary>What configuration, Blazor and other binders of <see cref="TypeDescriptor"/> ask: a scalar from its canonical text, and back.</summary>
/// <typeparam name="TScalar">The scalar.</typeparam>
/// <remarks>It stands on every scalar; nobody calls it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScalarTypeConverter<TScalar> : TypeConverter
    where TScalar : struct, IScalar<TScalar>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is not such a value; the message says why.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Scalar.Parse<TScalar>(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is TScalar scalar && destinationType == typeof(string) ? scalar.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
