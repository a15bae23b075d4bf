namespace SisterCity.Law;

/// <summary>The four answers to "was this asked, and was it done?".</summary>
/// <remarks>The default is <see cref="Undetermined"/>: nothing is satisfied by silence.</remarks>
public enum VerdictOutcome
{
    /// <summary>A fact is missing, a person must judge, or the date leaves open which law governed. The verdict names what is missing.</summary>
    Undetermined = 0,

    /// <summary>The law of that day asked nothing of the sort of this act.</summary>
    NotApplicable,

    /// <summary>It was asked, and the facts show that it was done.</summary>
    Satisfied,

    /// <summary>It was asked, and the facts show that it was not done.</summary>
    Broken,
}
