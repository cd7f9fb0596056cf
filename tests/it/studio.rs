//! An invented vendor that documents everything about money: its client is made as those of real vendors are.

use studio::TaskHandle;

#[test]
fn the_crate_of_studio_is_fresh() {
    crate::fresh::check("studio");
}

#[test]
fn both_creates_lead_to_the_same_tasks() {
    let client = studio::Client::new("any key").unwrap();
    for handle in ["studio+create_film:film-1", "studio+create_plain_film:film-1"] {
        let handle: TaskHandle = handle.parse().unwrap();
        assert_eq!(client.task(handle).unwrap().id(), "film-1");
    }
    assert!(client.task("studio+list_films:film-1".parse().unwrap()).is_err());
    assert_eq!(studio::VENDOR.creates().collect::<Vec<_>>(), ["create_film", "create_plain_film"]);
}
