namespace SisterCity.Tabular;

/// <summary>The tables of the flat exchange, each with rows of its own and a Table Schema.</summary>
/// <remarks>They share their columns: a register is in all of them, but for what no table holds.</remarks>
/// <example><code>File.WriteAllBytes("links.csv", TableWriter.Write(register, LanguageTag.French, RegisterTable.Links));</code></example>
public enum RegisterTable
{
    /// <summary>One row per agreement and party; partnerships as far as an agreement names them.</summary>
    Agreements,

    /// <summary>One row per partnership, with its members beside each other; no agreements.</summary>
    Links,

    /// <summary>One row per project and amount, with those who take part beside each other; a project without amounts has one row.</summary>
    Projects,
}
