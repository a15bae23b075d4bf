using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>A value of a message that people read in words and programs as data, which <see cref="object.ToString"/> gives. Equal by content.</summary>
internal interface ISpoken
{
    /// <summary>The value in words.</summary>
    /// <param name="language">The reader's language.</param>
    string In(LanguageTag language);
}
