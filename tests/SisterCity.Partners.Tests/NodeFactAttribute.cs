namespace SisterCity.Partners.Tests;

/// <summary>A test that runs a partner's tool on Node, with the packages of tests/partners-node.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = Node.WhyNot;
}

/// <summary>A test of several cases that runs a partner's tool on Node.</summary>
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = Node.WhyNot;
}
