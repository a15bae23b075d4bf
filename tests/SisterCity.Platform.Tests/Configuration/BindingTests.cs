using System.Reflection;
using Microsoft.Extensions.Configuration;
using SisterCity.Values;

namespace SisterCity.Platform.Tests.Configuration;

/// <summary>A setting of an application may be a value, a code or an identifier.</summary>
public class BindingTests
{
    public static TheoryData<Type> All => [.. Scalars.All];

    [Theory]
    [MemberData(nameof(All))]
    public void A_setting_is_bound(Type scalar) =>
        typeof(BindingTests).GetMethod(nameof(IsBound), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(scalar).Invoke(null, null);

    [Fact]
    public void A_wrong_setting_stops_the_application_with_the_reason() =>
        FluentActions.Invoking(() => Settings("213401723").Get<Setting<Siren>>()).Should().Throw<InvalidOperationException>()
            .WithInnerException<FormatException>().WithMessage("*213401723*CheckDigitIsWrong*");

    internal static void IsBound<TScalar>()
        where TScalar : struct, IScalar<TScalar>
    {
        var example = TScalar.Format.Example;
        var setting = Settings(example).Get<Setting<TScalar>>()!;
        setting.Value.Text.Should().Be(example);
        setting.Optional.Should().Be(setting.Value);
        Settings(null).Get<Setting<TScalar>>()?.Optional.Should().BeNull();
    }

    private static IConfiguration Settings(string? text) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Value"] = text, ["Optional"] = text }).Build();

    private sealed class Setting<TScalar>
        where TScalar : struct, IScalar<TScalar>
    {
        public TScalar Value { get; init; }

        public TScalar? Optional { get; init; }
    }
}
