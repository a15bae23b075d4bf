namespace SisterCity.Tabular;

/// <summary>What sort of value the cells of a column hold.</summary>
/// <example><code>TableSchema.Columns.Where(column => column.Content == ColumnContent.Date)</code></example>
public enum ColumnContent
{
    /// <summary>A free text: a name, a title, a number that a party gives.</summary>
    Text,

    /// <summary>A date that may be known in part (EDTF).</summary>
    Date,

    /// <summary>A code: of a code list, a country, a currency, a language.</summary>
    Code,

    /// <summary>Several codes, with a bar between them.</summary>
    Codes,

    /// <summary>An identifier: within the table, of an authority, an address.</summary>
    Identifier,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A length of time (ISO 8601).</summary>
    Period,

    /// <summary>true or false.</summary>
    Boolean,
}
