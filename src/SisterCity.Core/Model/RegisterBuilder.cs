namespace SisterCity.Model;

/// <summary>Edits a register in many small steps: what takes a copy of a list for each step on a <see cref="Register"/> takes none here.</summary>
/// <remarks>
/// The register that it began with stays as it was. Not for several threads at once. Remove and Rename follow references, which takes a pass over all records.
/// </remarks>
/// <example><code>
/// var builder = register.ToBuilder();
/// foreach (var agreement in agreements)
///     builder.Add(agreement);
/// register = builder.ToRegister();
/// </code></example>
public sealed partial class RegisterBuilder
{
    private Register rest = null!;

    internal RegisterBuilder(Register register) => Take(register);

    /// <summary>The register as it is now. The builder goes on.</summary>
    /// <returns>The members of the first register with the lists of the builder.</returns>
    public Register ToRegister() => Made();

    private RegisterBuilder Edit(Func<Register, Register> edit)
    {
        Take(edit(Made()));
        return this;
    }
}
