namespace SisterCity.Codelists;

/// <summary>What an instrument is among instruments.</summary>
public enum AgreementNature
{
    /// <summary>Not known: the kind is not listed.</summary>
    Unknown = 0,

    /// <summary>It founds or governs a relationship.</summary>
    Agreement,

    /// <summary>It announces an agreement and is none: a letter of intent.</summary>
    Preparatory,

    /// <summary>It lives under another: an amendment, a programme.</summary>
    Subordinate,

    /// <summary>One side's act: a notice of termination, a motion.</summary>
    Unilateral,
}
