using CsCheck;
using SisterCity.Directories;

namespace SisterCity.Tests.Directories;

/// <summary>What of a name counts.</summary>
public class NameFoldingTests
{
    [Theory]
    [InlineData("Saint-Étienne", "SAINT ETIENNE")]
    [InlineData("St-Denis", "Saint-Denis")]
    [InlineData("Ste Foy", "Sainte-Foy")]
    [InlineData("L’Haÿ-les-Roses", "l'hay les roses")]
    [InlineData("Xi'an", "Xian")]
    [InlineData("Be’er Sheva", "Beer Sheva")]
    [InlineData("Villeneuve-d'Ascq", "VILLENEUVE D ASCQ")]
    [InlineData("Œuilly", "Oeuilly")]
    [InlineData("E\u0301vreux", "Évreux")]
    [InlineData("Łódź", "Lodz")]
    [InlineData("苏州市", "苏州")]
    [InlineData("内蒙古自治区", "内蒙古")]
    public void Two_ways_of_writing_one_name_are_alike(string one, string other) => NameFolding.AreAlike(one, other).Should().BeTrue();

    [Theory]
    [InlineData("Montreuil", "Montreuil-sur-Mer")]
    [InlineData("Saint-Denis", "Saint-Denis-en-Val")]
    [InlineData("赵县", "赵")]
    [InlineData("吉林省", "辽宁省")]
    public void Two_names_are_not(string one, string other) => NameFolding.AreAlike(one, other).Should().BeFalse();

    [Fact]
    public void Folding_twice_changes_nothing() => Gen.String.ForAll(text => NameFolding.Fold(NameFolding.Fold(text)) == NameFolding.Fold(text), iter: 5000);
}
