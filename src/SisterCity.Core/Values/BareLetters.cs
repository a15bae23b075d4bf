using System.Text;

namespace SisterCity.Values;

/// <summary>Letters without their accents, for texts that are compared. No culture and no ICU: a table is the same everywhere.</summary>
internal static class BareLetters
{
    // Letters of the Latin alphabet with what is left of them.
    private const string Accented =
        "àáâãäåāăąạảấầẩẫậắằẳẵặǎçćĉċčďđèéêëēĕėęěẹẻẽếềểễệĝğġģĥħìíîïĩīĭįıỉịǐĵķĺļľŀłñńņňŉòóôõöøōŏőơọỏốồổỗộớờởỡợǒŕŗřśŝşšșţťŧțùúûüũūŭůűųưụủứừửữựǔǖǘǚǜŵýÿŷỳỵỷỹźżž";

    private const string Plain =
        "aaaaaaaaaaaaaaaaaaaaaacccccddeeeeeeeeeeeeeeeeegggghhiiiiiiiiiiiijklllllnnnnnooooooooooooooooooooooorrrsssssttttuuuuuuuuuuuuuuuuuuuuuuuwyyyyyyyzzz";

    /// <summary>Adds a small letter without its accents.</summary>
    public static void Append(StringBuilder text, char small)
    {
        switch (small)
        {
            case 'œ':
                text.Append("oe");
                break;
            case 'æ':
                text.Append("ae");
                break;
            case 'ß':
                text.Append("ss");
                break;
            default:
                text.Append(small < '\u0080' || Accented.IndexOf(small, StringComparison.Ordinal) is not (>= 0 and var at) ? small : Plain[at]);
                break;
        }
    }

    /// <summary>A word as a key: small letters and digits alone, without accents; the word itself when it has none, as "€".</summary>
    public static string KeyOf(string word)
    {
        var key = new StringBuilder(word.Length);
        foreach (var sign in word)
        {
            // A mark that was written apart from its letter counts no more than one written with it.
            if (sign is not (>= '\u0300' and <= '\u036F') && char.IsLetterOrDigit(sign))
                Append(key, char.ToLowerInvariant(sign));
        }

        return key.Length > 0 ? key.ToString() : word.Trim();
    }
}
