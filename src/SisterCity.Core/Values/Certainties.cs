namespace SisterCity.Values;

/// <summary>The logic of three-valued answers.</summary>
internal static class Certainties
{
    extension(Certainty certainty)
    {
        /// <summary>The answer to the opposite question: no for surely, maybe for maybe, surely for no.</summary>
        public Certainty Not() => Certainty.Surely - (int)certainty;

        /// <summary>Whether both are so: the lesser of the two.</summary>
        public Certainty And(Certainty other) => certainty < other ? certainty : other;

        /// <summary>Whether one of them is so: the greater of the two.</summary>
        public Certainty Or(Certainty other) => certainty > other ? certainty : other;
    }
}
