namespace SisterCity.Values;

/// <summary>The logic of three-valued answers.</summary>
internal static class Certainties
{
    /// <summary>The answer to the opposite question: no for surely, maybe for maybe, surely for no.</summary>
    public static Certainty Not(Certainty certainty) => Certainty.Surely - (int)certainty;
}
