namespace Sevens.Figures.Scenes;

/// <summary>Something drawn in a scene. The set is closed, so that every writer draws all of it.</summary>
public abstract record SceneElement
{
    private protected SceneElement()
    {
    }
}
