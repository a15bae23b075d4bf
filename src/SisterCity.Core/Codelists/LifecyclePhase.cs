namespace SisterCity.Codelists;

/// <summary>What a state means for the life of a partnership.</summary>
public enum LifecyclePhase
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Before the signature: contact, negotiation, authorisation.</summary>
    Before,

    /// <summary>Signed; whether it took effect is not said.</summary>
    Signed,

    /// <summary>In force, contested or under review included.</summary>
    Alive,

    /// <summary>Dormant or suspended.</summary>
    Paused,

    /// <summary>Over: expired, terminated, annulled, never concluded.</summary>
    Ended,
}
