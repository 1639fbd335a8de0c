const govukPrototypeKit = require('govuk-prototype-kit');
const router = govukPrototypeKit.requests.setupRouter();

// The kit sends a redirect's head before it has kept the answers, and a quick browser overtakes it: the next page would
// lack them (express-session 1.18, "Session.save").
router.use((request, response, next) => {
  const redirect = response.redirect.bind(response);
  response.redirect = (...where) => request.session.save(() => redirect(...where));
  next();
});

// The kit keeps the answers and goes on to the address of each form; only the branch is ours.
router.post('/vehicle-answer', (request, response) => {
  response.redirect(request.session.data.vehicle === 'none' ? '/not-needed' : '/your-details');
});
