namespace SisterCity.Values;

/// <summary>A value that has exactly one text, can be wrong alone, and is made by one door only: <see cref="TryRead"/>.</summary>
/// <typeparam name="TSelf">The value itself.</typeparam>
/// <remarks>
/// Equality is that of the text. Order, where there is one, is ordinal, for sorting: a date and a period have none.
/// <c>default</c> never passes for a value: its <see cref="Text"/> throws
/// <see cref="InvalidOperationException"/>, its <c>ToString()</c> is empty.
/// </remarks>
public interface IScalar<TSelf> : ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>, IEquatable<TSelf>
    where TSelf : struct, IScalar<TSelf>
{
    /// <summary>What the text looks like.</summary>
    static abstract ScalarFormat Format { get; }

    /// <summary>The canonical text.</summary>
    /// <exception cref="InvalidOperationException">This is the default of the type, which is not a value.</exception>
    string Text { get; }

    /// <summary>Reads the canonical text: the only code that makes a value.</summary>
    /// <param name="text">The text, exactly: no white space around it is forgiven.</param>
    /// <param name="value">The value, or the default.</param>
    /// <param name="flaw"><see cref="Flaw.None"/>, or what is wrong with the text.</param>
    /// <returns>Whether the text is a value.</returns>
    static abstract bool TryRead(ReadOnlySpan<char> text, out TSelf value, out Flaw flaw);

    /// <summary>Reads what people type: spaces inside a SIREN, a lost leading zero, small letters. Never used silently: a report proposes it.</summary>
    /// <param name="typed">The text as typed.</param>
    /// <param name="value">The value that was probably meant.</param>
    /// <returns>Whether there is one such value.</returns>
    static virtual bool TryRepair(ReadOnlySpan<char> typed, out TSelf value) => TSelf.TryRead(typed.Trim(), out value, out _);
}
