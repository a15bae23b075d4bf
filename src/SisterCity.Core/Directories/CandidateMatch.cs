namespace SisterCity.Directories;

/// <summary>By what a candidate was found, the safest first: candidates come in this order.</summary>
public enum CandidateMatch
{
    /// <summary>The text is a code of the authority.</summary>
    Code,

    /// <summary>The text is a code that was given up, and the authority holds what its bearer held.</summary>
    FormerCode,

    /// <summary>The text is its name, but for accents, case, hyphens, "St" for "Saint", and the ending of a Chinese division.</summary>
    Name,

    /// <summary>The text is another name of it: a short one, one in another language, a romanisation.</summary>
    AlternativeName,

    /// <summary>The text is a name that it had.</summary>
    FormerName,

    /// <summary>The text says its kind before its name: Ville de Lyon, Département de la Loire.</summary>
    NameWithoutItsKind,
}
