namespace SisterCity.Law;

/// <summary>A legal rule in code: looks at one party's act under one requirement of one version.</summary>
/// <param name="act">The act, as a party's.</param>
/// <param name="timed">The requirement, its version, and what else asks the same.</param>
/// <returns>The verdict.</returns>
internal delegate Verdict LegalRule(LegalAct act, Timed timed);
