namespace SisterCity.Repairs;

/// <summary>In which form a document is written: it tells where its findings stand.</summary>
/// <remarks>The default is a register in JSON.</remarks>
public enum DocumentForm
{
    /// <summary>One JSON text.</summary>
    Json,

    /// <summary>A JSON text on each line.</summary>
    JsonLines,

    /// <summary>A table (CSV) of the flat exchange.</summary>
    Table,
}
